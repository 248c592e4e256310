package org.isnad.mention;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
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
    static final int CLUB = 256;
    static final int KNOWN_PLACE = 512;
    private static final List<String> KNOWN = List.of("body", "club", "region", "site", "work");
    private static final int[] KNOWN_KINDS = {BODY, CLUB, KNOWN_PLACE, SITE, WORK};

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

    private static final String COMPILED = "/org/isnad/lexicon/names.bin";

    private final NamePhrases phrases;

    private NameTables(NamePhrases phrases) {
        this.phrases = phrases;
    }

    /** All tables, as the build compiled them; read from their text where it did not. */
    static NameTables open() {
        try (InputStream in = NameTables.class.getResourceAsStream(COMPILED)) {
            return in == null
                    ? read(true)
                    : new NameTables(NamePhrases.read(new DataInputStream(new BufferedInputStream(in, 1 << 16))));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + COMPILED, e);
        }
    }

    void writeTo(DataOutputStream out) throws IOException {
        phrases.writeTo(out);
    }

    /**
     * The tables from their text.
     *
     * @param learnt whether names seen in a corpus are among them
     */
    static NameTables read(boolean learnt) {
        NameTables tables = new NameTables(new NamePhrases());
        tables.addPlaces();
        tables.addCountries();
        tables.addWords();
        tables.addNations();
        tables.addKnown();
        for (Tables.Row row : Tables.rows("people.tsv")) {
            tables.phrases.add(NamePhrases.KNOWN, row.text(0), PERSON);
        }
        if (learnt) {
            tables.addSeen();
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
            phrases.add(NamePhrases.KNOWN, row.text(0), kind);
        }
    }

    private void addKnown() {
        for (Tables.Row row : Tables.rows("known-names.tsv")) {
            int kind = KNOWN.indexOf(row.text(0));
            if (kind < 0) {
                throw row.wrong("one of " + KNOWN);
            }
            addNames(row.folded(1), KNOWN_KINDS[kind]);
        }
    }

    private void addCountries() {
        for (Tables.Row row : Tables.rows("countries.tsv")) {
            for (int name = 4; name < row.size(); name++) {
                phrases.add(NamePhrases.KNOWN, row.folded(name), COUNTRY);
            }
        }
    }

    private void addNames(String names, int kind) {
        int from = 0;
        while (from <= names.length()) {
            int bar = names.indexOf('|', from);
            int to = bar < 0 ? names.length() : bar;
            phrases.add(NamePhrases.KNOWN, names.substring(from, to), kind);
            from = to + 1;
        }
    }

    private void addSeen() {
        for (Tables.Row row : Tables.rows("seen-names.tsv")) {
            phrases.add(
                    NamePhrases.SEEN,
                    row.text(1),
                    1 << row.kind(0, EntityType.class).ordinal());
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
        phrases.add(NamePhrases.WORDS, word, kind);
    }

    NamePhrases phrases() {
        return phrases;
    }

    /** How common the folded word is in people's names: one of the kinds {@code NAME_…}, or 0. */
    int name(String word) {
        return Integer.highestOneBit(kinds(word) & (NAME_RARE | NAME_COMMON | NAME_FREQUENT));
    }

    /** The kinds of a folded word without article. */
    int kinds(String word) {
        int node = phrases.step(NamePhrases.WORDS, NamePhrases.hash(word));
        return node == 0 ? 0 : phrases.kinds(node);
    }
}
