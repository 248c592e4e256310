package org.isnad.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Tables;
import org.jspecify.annotations.Nullable;

/** The places that are known: countries by their ISO code, and where on earth they lie. */
final class Gazetteer {
    /**
     * A known place.
     *
     * @param ids by list: {@code iso}, {@code geonames}, {@code wikidata}
     */
    record Known(
            String latin, Map<String, String> ids, @Nullable Place place) {
        Known {
            ids = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(ids));
        }
    }

    private final Map<List<String>, Known> countries = new HashMap<>();

    /** Table {@code countries.tsv}. */
    static Gazetteer open(Aliases aliases) {
        Gazetteer gazetteer = new Gazetteer();
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
        return gazetteer;
    }

    /** The place of that name, or null. */
    @Nullable
    Known find(NameKey key, Aliases aliases) {
        Known known = countries.get(key.words());
        return known != null ? known : aliases.find(key).map(countries::get).orElse(null);
    }
}
