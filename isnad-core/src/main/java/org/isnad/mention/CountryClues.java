package org.isnad.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Words;
import org.isnad.text.Letters;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/** The countries that one article names, by name, adjective, city or month; counted when first asked for. */
final class CountryClues {
    private static final String TANWIN = "" + Letters.ALEF;
    private static final int REACH = 40;

    private final Phrases<String> table;
    private final Words words;
    private @Nullable Map<String, Integer> counts;

    CountryClues(Phrases<String> table, Words words) {
        this.table = table;
        this.words = words;
    }

    static Phrases<String> table() {
        Phrases.Builder<String> builder = new Phrases.Builder<>();
        for (String name : List.of("nationality-variants.tsv", "nationalities.tsv")) {
            for (Tables.Row row : Tables.rows(name)) {
                for (int i = 1; i < row.size(); i++) {
                    putForms(builder, row.text(i), row.text(0));
                }
            }
        }
        for (Tables.Row row : Tables.rows("countries.tsv")) {
            for (int i = 4; i < row.size(); i++) {
                builder.put(row.text(i), row.text(0));
            }
        }
        for (Tables.Row row : Tables.rows("country-clues.tsv")) {
            row.list(1).forEach(word -> builder.put(word, row.text(0)));
        }
        return builder.build();
    }

    private static void putForms(Phrases.Builder<String> builder, String adjective, String country) {
        if (!adjective.isBlank()) {
            builder.put(adjective, country);
            builder.put(adjective + TANWIN, country);
        }
    }

    /** The country named right at the token, with the token after it. */
    Phrases.@Nullable Match<String> at(int token, int limit) {
        Phrases.Match<String> match = table.at(words, token, limit);
        return match == null || match.skip() > 0 ? null : match;
    }

    /** The nearest of the countries named before the token in its sentence. */
    @Nullable
    String nearest(int token, Collection<String> countries) {
        Run sentence = words.tokens().sentence(token);
        for (int i = token - 1; i >= Math.max(sentence.start(), token - REACH); i--) {
            Phrases.Match<String> match = table.at(words, i, sentence.end());
            if (match != null && countries.contains(match.value())) {
                return match.value();
            }
        }
        return null;
    }

    /** How often the article names the country. */
    int count(String country) {
        Map<String, Integer> named = counts;
        if (named == null) {
            named = counted();
            counts = named;
        }
        return named.getOrDefault(country, 0);
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> named = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Phrases.Match<String> match = table.at(words, i, words.size());
            if (match != null) {
                named.merge(match.value(), 1, Integer::sum);
            }
        }
        return named;
    }
}
