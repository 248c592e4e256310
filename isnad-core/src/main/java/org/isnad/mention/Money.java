package org.isnad.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words for money and the currencies they mean.
 *
 * <p>A dinar is one of nine: the adjective behind it tells which ({@code دينار كويتي}), else the nearest country named before
 * it in its sentence, else the one the article names most, else the one the table calls usual.
 */
final class Money {
    private static final String ANYWHERE = "*";
    private static final String USUAL = "=";
    private static final String DOLLAR = "USD";

    private final Phrases<List<Option>> table;

    /** One currency that a word may mean; with no countries it needs no clue. */
    private record Option(String code, double factor, List<String> countries, boolean usual) {}

    private Money(Phrases<List<Option>> table) {
        this.table = table;
    }

    static Money open() {
        Map<String, List<Option>> options = new LinkedHashMap<>();
        for (Tables.Row row : Tables.rows("currencies.tsv")) {
            Option option = option(row);
            for (String word : row.list(3)) {
                options.computeIfAbsent(word, w -> new ArrayList<>()).add(option);
            }
        }
        Phrases.Builder<List<Option>> builder = new Phrases.Builder<>();
        options.forEach((word, meanings) -> builder.put(word, List.copyOf(meanings)));
        return new Money(builder.build());
    }

    private static Option option(Tables.Row row) {
        String told = row.text(2);
        boolean usual = told.startsWith(USUAL);
        String countries = usual ? told.substring(1) : told;
        return new Option(
                row.text(0), row.decimal(1), told.equals(ANYWHERE) ? List.of() : List.of(countries.split(",")), usual);
    }

    /** The money named at the token, if any is. */
    @Nullable
    Measure at(Words words, int token, int limit, CountryClues clues) {
        Phrases.Match<List<Option>> match = table.at(words, token, limit);
        if (match == null || match.skip() > 0 || match.definite()) {
            return null;
        }
        Phrases.Match<String> nation = clues.at(match.end(), limit);
        Option named = nation == null ? null : of(match.value(), nation.value());
        if (named != null && nation != null) {
            return new Measure(named.code, named.factor, nation.end(), "money.nation");
        }
        Option option = likeliest(match.value(), token, clues);
        return new Measure(option.code, option.factor, match.end(), "money");
    }

    /** A dollar without an adjective is the American one wherever it is told of. */
    private static Option likeliest(List<Option> options, int token, CountryClues clues) {
        Option first = options.get(0);
        if (options.size() == 1 || first.code.equals(DOLLAR)) {
            return first;
        }
        Set<String> countries = new LinkedHashSet<>();
        options.forEach(option -> countries.addAll(option.countries));
        String near = clues.nearest(token, countries);
        Option nearest = near == null ? null : of(options, near);
        return nearest != null ? nearest : mostNamed(options, clues);
    }

    private static @Nullable Option of(List<Option> options, String country) {
        for (Option option : options) {
            if (option.countries.contains(country)) {
                return option;
            }
        }
        return null;
    }

    private static Option mostNamed(List<Option> options, CountryClues clues) {
        Option best = usual(options);
        int most = named(best, clues);
        for (Option option : options) {
            int count = named(option, clues);
            if (count > most) {
                best = option;
                most = count;
            }
        }
        return best;
    }

    private static int named(Option option, CountryClues clues) {
        int count = 0;
        for (String country : option.countries) {
            count += clues.count(country);
        }
        return count;
    }

    private static Option usual(List<Option> options) {
        for (Option option : options) {
            if (option.usual) {
                return option;
            }
        }
        return options.get(0);
    }

    /** Whether the unit is a currency: three capitals. */
    static boolean isMoney(String unit) {
        return unit.length() == 3 && Character.isUpperCase(unit.charAt(0)) && Character.isUpperCase(unit.charAt(2));
    }
}
