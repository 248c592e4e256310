package org.isnad.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Tables;
import org.isnad.text.ArabicFold;

/** What the tables know of names: phrases that are names, and words that stand in names or beside them. Immutable once open. */
final class NameTables {
    // kinds of phrases
    static final int COUNTRY = 1;
    static final int CITY = 2;
    static final int TOWN = 4;
    static final int REGION = 8;
    static final int BODY = 16;
    static final int PERSON = 32;
    static final int WORK = 64;
    static final int SITE = 128;
    static final int PLACES = COUNTRY | CITY | TOWN | REGION | SITE;

    // kinds of words, after the classes of name-words.tsv
    private static final List<String> CLASSES = List.of(
            "body", "force", "party", "society", "company", "outlet", "club", "place", "site", "title", "kin", "saying",
            "going", "toward", "side", "age", "work");
    static final int BODY_HEAD = 1;
    static final int FORCE_HEAD = 1 << 1;
    static final int PLACE_HEAD = 1 << 7;
    static final int SITE_HEAD = 1 << 8;
    static final int TITLE = 1 << 9;
    static final int KIN = 1 << 10;
    static final int WORK_HEAD = 1 << 16;
    static final int HEADS = 0x7F | SITE_HEAD | WORK_HEAD;
    static final int NATION = 1 << 17;
    static final int NAME_RARE = 1 << 18;
    static final int NAME_COMMON = 1 << 19;
    static final int NAME_FREQUENT = 1 << 20;

    private static final int BIG_CITY = 100_000;

    private final NamePhrases phrases = new NamePhrases();
    private final Map<String, Integer> words = new HashMap<>(40_000);

    private NameTables() {}

    static NameTables open() {
        NameTables tables = new NameTables();
        tables.addPlaces();
        tables.addCountries();
        tables.addWords();
        tables.addNations();
        for (Tables.Row row : Tables.rows("people.tsv")) {
            tables.phrases.add(row.text(0), PERSON);
        }
        for (Tables.Row row : Tables.rows("name-tokens.tsv")) {
            int bearers = row.number(1);
            tables.addWord(row.text(0), bearers < 5 ? NAME_RARE : bearers < 50 ? NAME_COMMON : NAME_FREQUENT);
        }
        return tables;
    }

    private void addPlaces() {
        for (Tables.Row row : Tables.rows("places.tsv")) {
            int kind = switch (row.text(2)) {
                case "capital" -> CITY;
                case "region", "county" -> REGION;
                case "campus" -> SITE;
                default -> row.number(4) >= BIG_CITY ? CITY : TOWN;
            };
            phrases.add(row.text(0), kind);
        }
    }

    private void addCountries() {
        for (Tables.Row row : Tables.rows("countries.tsv")) {
            for (int name = 4; name < row.size(); name++) {
                phrases.add(row.folded(name), COUNTRY);
            }
        }
    }

    private void addWords() {
        for (Tables.Row row : Tables.rows("name-words.tsv")) {
            int kind = CLASSES.indexOf(row.text(0));
            if (kind < 0) {
                throw row.wrong("a class of " + CLASSES);
            }
            for (String word : row.text(1).split(" ")) {
                addWord(ArabicFold.folded(word), 1 << kind);
            }
        }
    }

    private void addNations() {
        for (String table : List.of("nationalities.tsv", "nationality-variants.tsv")) {
            for (Tables.Row row : Tables.rows(table)) {
                for (int form = 1; form < row.size(); form++) {
                    addWord(row.folded(form), NATION);
                }
            }
        }
    }

    private void addWord(String word, int kind) {
        if (!word.isEmpty()) {
            words.merge(word, kind, (a, b) -> a | b);
        }
    }

    NamePhrases phrases() {
        return phrases;
    }

    /** The kinds of a folded word without article. */
    int kinds(String word) {
        return words.getOrDefault(word, 0);
    }
}
