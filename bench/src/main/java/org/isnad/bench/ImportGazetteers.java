package org.isnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.text.ArabicFold;
import org.isnad.text.Letters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes tables of names: {@code places.tsv} of GeoNames, Natural Earth and Who's On First,
 * {@code people.tsv} of ArWikiCats, {@code name-tokens.tsv} of transliterated names.
 */
final class ImportGazetteers {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> CLASS_NOUNS = List.of(
            "مدينة", "محافظة", "مديرية", "منطقة", "إقليم", "ولاية", "قضاء", "مركز", "بلدية", "دائرة", "جهة", "قرية",
            "إمارة", "شعبية");
    private static final Set<String> WOF_KINDS = Set.of("region", "county", "neighbourhood", "campus");

    /** Where news in Arabic names small places too. */
    private static final Set<String> NEAR = Set.of(
            "AE", "BH", "DJ", "DZ", "EG", "IL", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA",
            "SD", "SO", "SY", "TN", "YE");

    private static final int SMALL = 1500;
    private static final int LARGE = 40_000;
    private static final int WOF_COLUMNS = 12;

    private final Map<String, Place> places = new TreeMap<>();

    /** A row in the making: its names, the best first. */
    private record Place(
            Set<String> names,
            String latin,
            String type,
            String iso,
            long population,
            double lat,
            double lon,
            String geonames,
            String wikidata) {
        Place with(Set<String> more, String id) {
            Set<String> all = new LinkedHashSet<>(names);
            all.addAll(more);
            return new Place(all, latin, type, iso, population, lat, lon, geonames, wikidata.isEmpty() ? id : wikidata);
        }

        /** A line for each spelling of its name. */
        List<String> lines() {
            Set<String> folded = new LinkedHashSet<>();
            names.forEach(name -> folded.add(ArabicFold.folded(name)));
            return folded.stream().map(this::line).toList();
        }

        private String line(String name) {
            return String.join(
                    "\t",
                    name,
                    latin,
                    type,
                    iso,
                    Long.toString(population),
                    String.format(Locale.ROOT, "%.3f", lat),
                    String.format(Locale.ROOT, "%.3f", lon),
                    geonames.startsWith("-") ? "" : geonames,
                    wikidata);
        }
    }

    private ImportGazetteers() {}

    static void run(Path resources, Path out) throws IOException {
        ImportGazetteers tables = new ImportGazetteers();
        tables.addGeonames(resources.resolve("geonames/cities500_ar.tsv"));
        tables.addNaturalEarth(resources.resolve("naturalearth/ne_geonames_ar.tsv"));
        tables.addWhosOnFirst(resources.resolve("wof/wof_ar.tsv"));
        Files.write(out.resolve("places.tsv"), tables.rows());
        Files.write(out.resolve("people.tsv"), people(resources.resolve("arwikicats/people/peoples.json")));
        Files.write(
                out.resolve("name-tokens.tsv"),
                nameTokens(resources.resolve("transliteration/coling18/wd_arabic.normalized.aligned.tokens")));
    }

    private static List<String> people(Path file) throws IOException {
        Set<String> names = new TreeSet<>();
        for (JsonNode entry : JSON.readTree(Files.readString(file))) {
            String name = ArabicFold.folded(entry.asString(""))
                    .replaceAll("\\(.*?\\)", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (isArabic(name) && name.indexOf(' ') > 0) {
                names.add(name);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Full names of well-known people, folded. Made by ImportGazetteers from ArWikiCats (MIT); see NOTICE.");
        lines.addAll(names);
        return lines;
    }

    /** Words that occur in names of people, with how many people bear them. */
    private static List<String> nameTokens(Path file) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            String token = ArabicFold.folded(cells[1].replace(" ", ""));
            if (isArabic(token) && token.length() > 2) {
                counts.merge(token, Integer.parseInt(cells[2]), Integer::sum);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Words in people's names, folded, with their number of bearers. Made by ImportGazetteers from NETransliteration-COLING2018 (CC0); see NOTICE.");
        counts.forEach((token, count) -> {
            if (count > 1) {
                lines.add(token + "\t" + count);
            }
        });
        return lines;
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(
                "# Places by Arabic name. Made by ImportGazetteers from GeoNames and Who's On First (CC BY 4.0), Natural Earth"
                        + " (public domain); see NOTICE.");
        rows.add("# folded name, sorted; latin, type, country, population, latitude, longitude, geonames, wikidata");
        places.values().stream()
                .filter(ImportGazetteers::isNewsworthy)
                .flatMap(place -> place.lines().stream())
                .sorted(Comparator.comparing(line -> line.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned))
                .forEach(rows::add);
        return rows;
    }

    private static boolean isNewsworthy(Place place) {
        return NEAR.contains(place.iso) && (!place.type.equals("town") || place.population >= SMALL)
                || place.population >= LARGE
                || place.type.equals("capital");
    }

    private void addGeonames(Path file) throws IOException {
        for (String[] cells : cells(file)) {
            Set<String> names = names(cells[9]);
            if (!names.isEmpty()) {
                String type = cells[5].equals("PPLC") ? "capital" : cells[5].startsWith("PPLA") ? "seat" : "town";
                places.put(
                        "g" + cells[0],
                        new Place(
                                names,
                                cells[2],
                                type,
                                cells[6],
                                number(cells[8]),
                                decimal(cells[3]),
                                decimal(cells[4]),
                                cells[0],
                                ""));
            }
        }
    }

    private void addNaturalEarth(Path file) throws IOException {
        for (String[] cells : cells(file)) {
            Set<String> names = names(cells[8]);
            Place known = places.get("g" + cells[1]);
            if (known != null) {
                places.put("g" + cells[1], known.with(names, cells[0]));
            } else if (!names.isEmpty()) {
                String type = cells[4].contains("Admin-0 capital") ? "capital" : "town";
                places.put(
                        "g" + cells[1],
                        new Place(
                                names,
                                cells[2],
                                type,
                                "",
                                number(cells[7]),
                                decimal(cells[5]),
                                decimal(cells[6]),
                                cells[1],
                                cells[0]));
            }
        }
    }

    private void addWhosOnFirst(Path file) throws IOException {
        for (String[] cells : cells(file)) {
            if (cells.length != WOF_COLUMNS) {
                continue; // a name with a tab in it
            }
            if (cells[3].equals("neighbourhood") && cells[4].equals("ye")) {
                continue; // hamlets
            }
            boolean town = cells[3].equals("locality") && number(cells[10]) >= SMALL;
            Set<String> names = names(cells[6] + "|" + cells[7]);
            if (names.isEmpty() || !(town || WOF_KINDS.contains(cells[3]))) {
                continue;
            }
            String key = cells[2].isEmpty() ? "w" + cells[0] : "g" + cells[2];
            Place known = places.get(key);
            String iso = cells[4].toUpperCase(Locale.ROOT);
            places.put(
                    key,
                    known != null
                            ? known.with(names, cells[1])
                            : new Place(
                                    names,
                                    cells[5],
                                    cells[3].equals("locality") ? "town" : cells[3],
                                    iso,
                                    number(cells[10]),
                                    decimal(cells[8]),
                                    decimal(cells[9]),
                                    cells[2],
                                    cells[1]));
        }
    }

    private static List<String[]> cells(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static long number(String cell) {
        return cell.isBlank() ? 0 : (long) decimal(cell);
    }

    private static double decimal(String cell) {
        return cell.isBlank() ? 0 : Double.parseDouble(cell);
    }

    /** The Arabic ones of the names between bars, each also without the class noun before it. */
    private static Set<String> names(String cell) {
        Set<String> out = new LinkedHashSet<>();
        for (String part : cell.split("[|،,/]", -1)) {
            String name = part.replaceAll("\\(.*?\\)", " ")
                    .replaceAll("[\\p{Cf}\\p{Z}\\s]+", " ")
                    .replaceAll("ى(?=\\p{L})", "ي")
                    .strip();
            if (!isArabic(name)) {
                continue;
            }
            int space = name.indexOf(' ');
            if (space > 0 && CLASS_NOUNS.contains(name.substring(0, space))) {
                String rest = name.substring(space + 1);
                if (rest.length() > 2) {
                    out.add(rest);
                }
            } else {
                out.add(name);
            }
        }
        return out;
    }

    private static boolean isArabic(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ("پچژگڭڤ".indexOf(c) >= 0 && c != 'ڤ') {
                return false;
            }
            if (Letters.isArabic(c)) {
                letters++;
            } else if (c != ' ' && c != '-' && !Letters.isMark(c) && c != '\'') {
                return false;
            }
        }
        return letters > 1;
    }
}
