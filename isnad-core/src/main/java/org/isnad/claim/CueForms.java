package org.isnad.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.claim.CueWord.Kind;
import org.isnad.lexicon.Analysis.Gender;
import org.isnad.lexicon.Analysis.Number;
import org.isnad.lexicon.Tables;
import org.isnad.text.ArabicFold;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** How the words that report speech are spelled in all their forms: the table {@code cue-forms.tsv}. */
final class CueForms {
    /** A spelling's letters around a stem of its part, and what they tell. */
    record Form(String before, Stem stem, String behind, Gender gender, Number number, List<Pronoun> pronouns) {}

    /** An attached pronoun, folded; {@code gender} is what it tells of the speaker. */
    record Pronoun(String text, Gender gender) {}

    /** What becomes of a part's last letter before an ending. */
    record Stem(Map<Character, String> ends) {
        private static final String NO_STEM = "!";

        /** Folded; null where the part has no such stem. */
        @Nullable
        String of(String part) {
            int last = part.length() - 1;
            String end = ends.get(part.charAt(last));
            if (end == null) {
                return ArabicFold.folded(part);
            }
            return end.equals(NO_STEM) ? null : part.substring(0, last) + end;
        }
    }

    private static final String ANY = "any";

    private final Map<String, Stem> stems = new HashMap<>();
    private final Map<String, List<Pronoun>> pronouns = new HashMap<>();
    private final Map<Kind, List<Form>> forms = new EnumMap<>(Kind.class);
    private final Map<Kind, String> before = new EnumMap<>(Kind.class);
    private String conjunctions = "";

    private CueForms() {}

    static CueForms open() {
        CueForms made = new CueForms();
        Tables.rows("cue-forms.tsv").forEach(made::add);
        return made;
    }

    private void add(Tables.Row row) {
        switch (row.text(0)) {
            case "stem" -> stems.put(row.text(1), stem(row));
            case "pronoun" -> listed(pronouns, row.text(1)).add(new Pronoun(row.text(2), row.kind(3, Gender.class)));
            case "before" -> addBefore(row);
            case "form" -> listed(forms, row.kind(1, Kind.class)).add(form(row));
            default -> throw row.wrong("stem, pronoun, before or form in column 1");
        }
    }

    private static <K, V> List<V> listed(Map<K, List<V>> lists, K key) {
        return lists.computeIfAbsent(key, none -> new ArrayList<>());
    }

    private static Stem stem(Tables.Row row) {
        Map<Character, String> ends = new HashMap<>();
        for (String end : row.cells().subList(2, row.size())) {
            if (end.indexOf(':') != 1) {
                throw row.wrong("a letter, ':' and what becomes of it in each column from 3 on");
            }
            ends.put(end.charAt(0), end.substring(2));
        }
        return new Stem(ends);
    }

    private void addBefore(Tables.Row row) {
        String letters = String.join("", row.list(2));
        if (row.text(1).equals(ANY)) {
            conjunctions = letters;
        } else {
            before.put(row.kind(1, Kind.class), letters);
        }
    }

    private Form form(Tables.Row row) {
        Stem stem = stems.get(row.text(3));
        if (stem == null) {
            throw row.wrong("one of the stems above " + stems.keySet() + " in column 4");
        }
        return new Form(
                row.text(2),
                stem,
                row.text(4),
                row.kind(5, Gender.class),
                row.kind(6, Number.class),
                pronouns.getOrDefault(row.text(7), List.of()));
    }

    List<Form> of(Kind kind) {
        return forms.getOrDefault(kind, List.of());
    }

    boolean isConjunction(char letter) {
        return conjunctions.indexOf(letter) >= 0;
    }

    /** Whether the letter may be put before a word of that kind, as the preposition of {@code بقوله}. */
    boolean mayPrecede(char letter, Kind kind) {
        return before.getOrDefault(kind, "").indexOf(letter) >= 0;
    }

    /** A part as the stems take it: folded but for its ta marbuta. */
    static String part(Tables.Row row, int column) {
        String folded = row.folded(column);
        boolean taMarbuta = row.text(column).endsWith(String.valueOf(Letters.TEH_MARBUTA));
        return taMarbuta ? folded.substring(0, folded.length() - 1) + Letters.TEH_MARBUTA : folded;
    }
}
