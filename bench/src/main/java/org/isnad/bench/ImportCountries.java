package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.text.ArabicFold;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes {@code countries.tsv} (names from CLDR, the middle of the largest shape of world-atlas) and {@code nationalities.tsv}
 * (ArWikiCats' adjectives with the country's ISO code).
 */
final class ImportCountries {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> LOCALES = List.of("ar", "ar-SA", "ar-EG", "ar-TN", "ar-LB", "ar-MA", "ar-DZ");
    private static final List<String> FORMS = List.of("male", "female", "males", "females");
    private static final Map<String, String> OTHER_ENGLISH = Map.of(
            "united states", "US",
            "czech republic", "CZ",
            "turkey", "TR",
            "ivory coast", "CI",
            "the gambia", "GM",
            "palestine", "PS",
            "kosovo", "XK",
            "england", "GB",
            "scotland", "GB");

    private final Path resources;
    private final Path tables;

    /**
     * @param resources the folder of open resources
     * @param tables where the tables go
     */
    ImportCountries(Path resources, Path tables) {
        this.resources = resources;
        this.tables = tables;
    }

    void run() throws IOException {
        Map<String, Set<String>> names = names();
        Map<String, double[]> middles = new Atlas(
                        JSON.readTree(Files.readString(resources.resolve("world-atlas/countries-50m.json"))))
                .middles();
        List<String> lines = new ArrayList<>();
        lines.add(
                "# ISO 3166 code, English name, latitude and longitude of the middle of its largest part, Arabic names.");
        lines.add("# Names: Unicode CLDR (Unicode-3.0); positions: world-atlas (ISC; Natural Earth, public domain).");
        for (Map.Entry<String, Set<String>> country : names.entrySet()) {
            String english = Locale.of("", country.getKey()).getDisplayCountry(Locale.ENGLISH);
            double[] middle = middles.get(english);
            lines.add(country.getKey() + "\t" + english + "\t"
                    + (middle == null ? "\t" : String.format(Locale.ROOT, "%.2f\t%.2f", middle[0], middle[1])) + "\t"
                    + String.join("\t", country.getValue()));
        }
        Files.write(tables.resolve("countries.tsv"), lines);
        Files.write(tables.resolve("nationalities.tsv"), nationalities(codes(names)));
    }

    private Map<String, Set<String>> names() throws IOException {
        Map<String, Set<String>> names = new TreeMap<>();
        for (String locale : LOCALES) {
            JsonNode territories = JSON.readTree(
                            Files.readString(resources.resolve("cldr/" + locale + "/territories.json")))
                    .at("/main/" + locale + "/localeDisplayNames/territories");
            for (Map.Entry<String, JsonNode> entry : territories.properties()) {
                String code = entry.getKey().substring(0, 2);
                boolean country = Character.isLetter(code.charAt(0))
                        && !Set.of("EU", "EZ", "UN", "ZZ", "XA", "XB", "QO").contains(code);
                if (country) {
                    names.computeIfAbsent(code, key -> new LinkedHashSet<>())
                            .add(entry.getValue().asString());
                }
            }
        }
        return names;
    }

    private static Map<String, String> codes(Map<String, Set<String>> names) {
        Map<String, String> codes = new HashMap<>(OTHER_ENGLISH);
        for (Map.Entry<String, Set<String>> country : names.entrySet()) {
            codes.putIfAbsent(
                    Locale.of("", country.getKey())
                            .getDisplayCountry(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT),
                    country.getKey());
            country.getValue().forEach(name -> codes.putIfAbsent(ArabicFold.folded(name), country.getKey()));
        }
        return codes;
    }

    private List<String> nationalities(Map<String, String> codes) throws IOException {
        Set<String> lines = new TreeSet<>();
        for (String file : List.of("nationalities_data.json", "all_nat_as_en.json")) {
            JsonNode all = JSON.readTree(Files.readString(resources.resolve("arwikicats/nationalities/" + file)));
            for (JsonNode entry : all) {
                String code = code(entry, codes);
                if (code != null) {
                    List<String> forms = FORMS.stream()
                            .map(form -> entry.path(form).asString(""))
                            .toList();
                    lines.add(code + "\t" + String.join("\t", forms));
                }
            }
        }
        List<String> out = new ArrayList<>();
        out.add(
                "# ISO 3166 code of the country, its adjective: masculine, feminine, masculine plural, feminine plural.");
        out.add("# ArWikiCats (MIT).");
        out.addAll(lines);
        return out;
    }

    private static @Nullable String code(JsonNode entry, Map<String, String> codes) {
        String code = codes.get(entry.path("en").asString("").toLowerCase(Locale.ROOT));
        return code != null
                ? code
                : codes.get(ArabicFold.folded(entry.path("ar").asString("")));
    }

    /** Country shapes in TopoJSON (quantized, delta-encoded arcs). */
    private static final class Atlas {
        private final JsonNode geometries;
        private final double[][][] arcs; // arc, point, longitude and latitude

        Atlas(JsonNode topology) {
            geometries = topology.at("/objects/countries/geometries");
            JsonNode scale = topology.at("/transform/scale");
            JsonNode translate = topology.at("/transform/translate");
            JsonNode lines = topology.path("arcs");
            arcs = new double[lines.size()][][];
            for (int a = 0; a < arcs.length; a++) {
                arcs[a] = new double[lines.get(a).size()][];
                double x = 0;
                double y = 0;
                for (int p = 0; p < arcs[a].length; p++) {
                    x += lines.get(a).get(p).get(0).asDouble();
                    y += lines.get(a).get(p).get(1).asDouble();
                    arcs[a][p] = new double[] {
                        x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                        y * scale.get(1).asDouble() + translate.get(1).asDouble()
                    };
                }
            }
        }

        /** English name to latitude and longitude. */
        Map<String, double[]> middles() {
            Map<String, double[]> out = new HashMap<>();
            for (JsonNode geometry : geometries) {
                double[] best = new double[3];
                boolean multi = geometry.path("type").asString().equals("MultiPolygon");
                for (JsonNode polygon :
                        multi ? geometry.path("arcs") : JSON.createArrayNode().add(geometry.path("arcs"))) {
                    double[] middle = middle(polygon.get(0));
                    best = middle[0] > best[0] ? middle : best;
                }
                String name = geometry.at("/properties/name").asString("");
                out.put(SHORT_NAMES.getOrDefault(name, name), new double[] {best[2], best[1]});
            }
            return out;
        }

        /** Area, longitude and latitude of the centroid of a ring. */
        private double[] middle(JsonNode ring) {
            List<double[]> points = new ArrayList<>();
            for (JsonNode number : ring) {
                int arc = number.asInt();
                List<double[]> part = new ArrayList<>(Arrays.asList(arcs[arc < 0 ? ~arc : arc]));
                if (arc < 0) {
                    java.util.Collections.reverse(part);
                }
                points.addAll(part);
            }
            double area = 0;
            double x = 0;
            double y = 0;
            for (int i = 0; i < points.size(); i++) {
                double[] p = points.get(i);
                double[] q = points.get((i + 1) % points.size());
                double cross = p[0] * q[1] - q[0] * p[1];
                area += cross;
                x += (p[0] + q[0]) * cross;
                y += (p[1] + q[1]) * cross;
            }
            return area == 0 ? new double[3] : new double[] {Math.abs(area / 2), x / (3 * area), y / (3 * area)};
        }
    }

    /** Natural Earth's names that the JDK spells otherwise. */
    private static final Map<String, String> SHORT_NAMES = Map.ofEntries(
            Map.entry("United States of America", "United States"),
            Map.entry("Dem. Rep. Congo", "Congo - Kinshasa"),
            Map.entry("Congo", "Congo - Brazzaville"),
            Map.entry("Central African Rep.", "Central African Republic"),
            Map.entry("S. Sudan", "South Sudan"),
            Map.entry("Turkey", "Türkiye"),
            Map.entry("Myanmar", "Myanmar (Burma)"),
            Map.entry("Palestine", "Palestinian Territories"),
            Map.entry("W. Sahara", "Western Sahara"),
            Map.entry("Bosnia and Herz.", "Bosnia & Herzegovina"),
            Map.entry("Macedonia", "North Macedonia"),
            Map.entry("Dominican Rep.", "Dominican Republic"),
            Map.entry("eSwatini", "Eswatini"),
            Map.entry("Côte d'Ivoire", "Côte d’Ivoire"),
            Map.entry("Eq. Guinea", "Equatorial Guinea"),
            Map.entry("Solomon Is.", "Solomon Islands"),
            Map.entry("Trinidad and Tobago", "Trinidad & Tobago"),
            Map.entry("Hong Kong", "Hong Kong SAR China"),
            Map.entry("Macao", "Macao SAR China"));
}
