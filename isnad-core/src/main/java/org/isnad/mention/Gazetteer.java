package org.isnad.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.lexicon.SortedTable;
import org.isnad.lexicon.Tables;
import org.isnad.text.ArabicFold;
import org.jspecify.annotations.Nullable;

/**
 * The places that are known: countries by their ISO code, towns and regions by their ids in GeoNames and Wikidata, and where on
 * earth they lie.
 */
final class Gazetteer {
    private static final String ARTICLE = ArabicFold.folded("ال");

    // columns of places.tsv
    private static final int LATIN = 1;
    private static final int TYPE = 2;
    private static final int COUNTRY = 3;
    private static final int POPULATION = 4;
    private static final int LATITUDE = 5;
    private static final int LONGITUDE = 6;
    private static final int GEONAMES = 7;
    private static final int WIKIDATA = 8;

    /** In powers of ten of population: how much more a capital, or a place in a country that the article names, is meant. */
    private static final double CAPITAL = 3;

    private static final double IN_NAMED_COUNTRY = 3;

    /**
     * A known place.
     *
     * @param ids by list: {@code iso}, {@code geonames}, {@code wikidata}
     */
    record Known(
            String latin, Map<String, String> ids, @Nullable Place place) {
        Known {
            ids = java.util.Collections.unmodifiableMap(new TreeMap<>(ids));
        }
    }

    private final Aliases aliases;
    private final SortedTable places = SortedTable.open("places.tsv");
    private final Map<List<String>, Known> countries = new HashMap<>();
    private final Map<List<String>, Known> regions = new HashMap<>();

    private Gazetteer(Aliases aliases) {
        this.aliases = aliases;
    }

    private void addVariants() {
        Map<String, Known> byCode = new HashMap<>();
        countries.values().forEach(known -> byCode.put(known.ids().getOrDefault("iso", ""), known));
        for (Tables.Row row : Tables.rows("country-variants.tsv")) {
            Known known = byCode.get(row.text(0));
            if (known == null) {
                throw row.wrong("the ISO code of a country of countries.tsv");
            }
            for (int column = 1; column < row.size(); column++) {
                countries.put(NameKey.of(row.text(column)).words(), known);
            }
        }
    }

    private void addRegions() {
        for (Tables.Row row : Tables.rows("regions.tsv")) {
            Place middle = row.text(2).isEmpty() ? null : new Place(row.decimal(2), row.decimal(3));
            Map<String, String> ids = new TreeMap<>();
            for (int column = 4; column < row.size(); column++) {
                ids.put(column == 4 ? "geonames" : "wikidata", row.text(column));
            }
            Known region = new Known(row.expectText(1, "the name in Latin letters"), ids, middle);
            regions.put(NameKey.of(row.text(0)).words(), region);
        }
    }

    /** Tables {@code countries.tsv}, {@code country-variants.tsv}, {@code regions.tsv} and {@code places.tsv}. */
    static Gazetteer open(Aliases aliases) {
        Gazetteer gazetteer = new Gazetteer(aliases);
        Map<List<String>, Known> canonical = new HashMap<>();
        for (Tables.Row row : Tables.rows("countries.tsv")) {
            Place middle = row.text(2).isEmpty() ? null : new Place(row.decimal(2), row.decimal(3));
            Known known = new Known(row.text(1), Map.of("iso", row.text(0)), middle);
            for (int column = 4; column < row.size(); column++) {
                NameKey key = NameKey.of(row.text(column));
                gazetteer.countries.put(key.words(), known);
                aliases.find(key).ifPresent(words -> canonical.put(words, known));
            }
        }
        canonical.forEach(gazetteer.countries::putIfAbsent);
        gazetteer.addVariants();
        gazetteer.addRegions();
        return gazetteer;
    }

    /** The country of that name, or null. */
    @Nullable
    Known findCountry(NameKey key) {
        Known known = countries.get(key.words());
        return known != null ? known : aliases.find(key).map(countries::get).orElse(null);
    }

    /**
     * The town or region of that name, or null. Of several the larger, a capital before others, one in a country that the article
     * names before one in another.
     *
     * @param named ISO codes of the countries that the article names
     */
    @Nullable
    Known findPlace(String name, Set<String> named) {
        Known region = regions.get(NameKey.of(name).words());
        if (region != null) {
            return region;
        }
        String folded = ArabicFold.folded(name).replace('_', ' ').strip();
        String[] best = best(folded, named);
        if (best == null) {
            best = best(folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : ARTICLE + folded, named);
        }
        return best == null ? null : known(best);
    }

    private String @Nullable [] best(String folded, Set<String> named) {
        String[] best = null;
        for (String[] line : places.lines(folded)) {
            best = best == null || weight(line, named) > weight(best, named) ? line : best;
        }
        return best;
    }

    private static double weight(String[] line, Set<String> named) {
        return Math.log10(1 + Double.parseDouble(line[POPULATION]))
                + (line[TYPE].equals("capital") ? CAPITAL : 0)
                + (named.contains(line[COUNTRY]) ? IN_NAMED_COUNTRY : 0)
                + (line[GEONAMES].isEmpty() ? 0 : 1)
                - (line[TYPE].equals("region") || line[TYPE].equals("county") ? 1 : 0);
    }

    private static Known known(String[] line) {
        Map<String, String> ids = new TreeMap<>();
        if (!line[GEONAMES].isEmpty()) {
            ids.put("geonames", line[GEONAMES]);
        }
        if (!line[WIKIDATA].isEmpty()) {
            ids.put("wikidata", line[WIKIDATA]);
        }
        return new Known(
                line[LATIN], ids, new Place(Double.parseDouble(line[LATITUDE]), Double.parseDouble(line[LONGITUDE])));
    }
}
