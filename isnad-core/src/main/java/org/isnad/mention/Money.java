package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/**
 * Words for money and the currencies they mean.
 *
 * <p>A dinar is one of nine: the adjective behind it tells which ({@code دينار كويتي}), else the nearest country named before
 * it in its sentence, else the one the article names most, else the one the table gives first.
 */
final class Money {
    private static final String ANYWHERE = "*";
    private static final String DEFAULT = "=";
    private static final String TANWIN = "ا";

    private final Phrases<List<Option>> table;
    private final Phrases<String> countries;

    /** One currency that a word may mean; with no countries it needs no clue. */
    private record Option(String code, double factor, List<String> countries, boolean usual) {}

    private Money(Phrases<List<Option>> table, Phrases<String> countries) {
        this.table = table;
        this.countries = countries;
    }

    static Money open() {
        Map<String, List<Option>> options = new LinkedHashMap<>();
        for (Tables.Row row : Tables.rows("currencies.tsv")) {
            Option option = option(row);
            row.list(3)
                    .forEach(word -> options.computeIfAbsent(word, w -> new ArrayList<>())
                            .add(option));
        }
        Phrases.Builder<List<Option>> builder = new Phrases.Builder<>();
        options.forEach((word, meanings) -> builder.put(word, List.copyOf(meanings)));
        return new Money(builder.build(), countryWords());
    }

    private static Option option(Tables.Row row) {
        String told = row.text(2);
        boolean usual = told.startsWith(DEFAULT);
        List<String> countries =
                told.equals(ANYWHERE) ? List.of() : List.of((usual ? told.substring(1) : told).split(","));
        return new Option(row.text(0), row.decimal(1), countries, usual);
    }

    private static Phrases<String> countryWords() {
        Phrases.Builder<String> builder = new Phrases.Builder<>();
        for (String table : List.of("nationality-variants.tsv", "nationalities.tsv")) {
            for (Tables.Row row : Tables.rows(table)) {
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

    /** The money named at the token, if any is. */
    @Nullable
    Measure at(Words words, int token, int limit) {
        Phrases.Match<List<Option>> match = table.at(words, token, limit);
        if (match == null || match.skip() > 0 || match.definite()) {
            return null;
        }
        Phrases.Match<String> nation = countries.at(words, match.end(), limit);
        Option named = nation == null || nation.skip() > 0 ? null : of(match.value(), nation.value());
        if (named != null && nation != null) {
            return new Measure(named.code, named.factor, nation.end(), "money.nation");
        }
        Option option = option(match.value(), words, token);
        return new Measure(option.code, option.factor, match.end(), "money");
    }

    private Option option(List<Option> options, Words words, int token) {
        Option first = options.get(0);
        if (options.size() == 1 || first.code.equals("USD")) {
            return first;
        }
        Option near = nearest(options, words, token);
        return near != null ? near : likeliest(options, words);
    }

    private static @Nullable Option of(List<Option> options, String country) {
        for (Option option : options) {
            if (option.countries.contains(country)) {
                return option;
            }
        }
        return null;
    }

    private @Nullable Option nearest(List<Option> options, Words words, int token) {
        Run sentence = words.tokens().sentence(token);
        for (int i = token - 1; i >= sentence.start() && i > token - 40; i--) {
            Phrases.Match<String> country = countries.at(words, i, sentence.end());
            Option option = country == null ? null : of(options, country.value());
            if (option != null) {
                return option;
            }
        }
        return null;
    }

    /** By how often the article names each country; the usual one where none is named. */
    private Option likeliest(List<Option> options, Words words) {
        Map<String, Integer> named = new HashMap<>();
        int limit = Math.min(words.size(), 3000);
        for (int i = 0; i < limit; i++) {
            Phrases.Match<String> country = countries.at(words, i, words.size());
            if (country != null) {
                named.merge(country.value(), 1, Integer::sum);
            }
        }
        Option best = null;
        int most = 0;
        for (Option option : options) {
            int count = 0;
            for (String country : option.countries) {
                count += named.getOrDefault(country, 0);
            }
            if (count > most || count == most && most > 0 && option.usual) {
                best = option;
                most = count;
            }
        }
        return best != null ? best : usual(options);
    }

    private static Option usual(List<Option> options) {
        for (Option option : options) {
            if (option.usual) {
                return option;
            }
        }
        return options.get(0);
    }

    /** Whether the unit is a currency. */
    static boolean isMoney(String unit) {
        return unit.length() == 3 && Character.isUpperCase(unit.charAt(0)) && Character.isUpperCase(unit.charAt(2));
    }
}
