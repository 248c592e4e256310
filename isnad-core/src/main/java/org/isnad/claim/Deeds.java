package org.isnad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.StemTable;
import org.isnad.lexicon.Strangers;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Words;
import org.isnad.text.ArabicFold;
import org.isnad.text.Run;
import org.isnad.text.Tokens;

/** The words that tell of deeds, found in any inflection and with any letters before and behind. Thread-safe. */
final class Deeds {
    private static final String TABLE = "deeds.tsv";
    private static final int AFTER = 5;
    private static final int AFTER_VERB = 8; // its subject may stand between
    private static final int BEFORE = 3;
    private static final int SHORTEST = 2;
    private static final char ARTICLE = 'ا';

    private record Sense(Deed deed, Trigger.Shape shape) {}

    private final List<List<Sense>> senses = new ArrayList<>();
    private final List<Companions> companions = new ArrayList<>();
    private final StemTable stems;
    private final Strangers strangers = new Strangers();
    private final StemTable imperfects; // stems that count only after the letter of a person

    private Deeds(List<Tables.Rule> rules) {
        Map<String, Integer> plain = new HashMap<>();
        Map<String, Integer> imperfect = new HashMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            add(rule, rules.get(rule).row(), plain, imperfect);
        }
        stems = new StemTable(plain);
        imperfects = new StemTable(imperfect);
    }

    static Deeds open() {
        return new Deeds(Tables.rules(TABLE));
    }

    static List<Tables.Rule> rules() {
        return Tables.rules(TABLE);
    }

    private void add(int rule, Tables.Row row, Map<String, Integer> plain, Map<String, Integer> imperfect) {
        Event.Type type = row.kind(0, Event.Type.class);
        boolean verb = row.text(2).equals("verb");
        companions.add(new Companions(row.list(4)));
        for (String lexeme : row.list(3)) {
            String[] forms = ArabicFold.folded(lexeme).split("/");
            Deed deed = new Deed(rule, type, row.text(1), verb && !row.text(4).isEmpty(), forms[0]);
            if (verb) {
                put(DeedForms.perfect(forms[0]), new Sense(deed, Trigger.Shape.PERFECT), plain);
                put(DeedForms.imperfect(forms[1]), new Sense(deed, Trigger.Shape.IMPERFECT), imperfect);
            } else {
                for (String form : forms) {
                    put(DeedForms.noun(form), new Sense(deed, Trigger.Shape.NOUN), plain);
                }
            }
        }
    }

    private void put(Set<String> forms, Sense sense, Map<String, Integer> numbers) {
        for (String form : forms) {
            Integer number = numbers.get(form);
            if (number == null) {
                number = senses.size();
                senses.add(new ArrayList<>(1));
                numbers.put(form, number);
            }
            if (!senses.get(number).contains(sense)) {
                senses.get(number).add(sense);
            }
        }
    }

    /** Every sense of every word, by place. */
    List<Trigger> triggers(Words words) {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.tokens().kind(i) == Tokens.Kind.ARABIC) {
                addTriggers(words, i, found);
            }
        }
        return found;
    }

    private void addTriggers(Words words, int token, List<Trigger> found) {
        if (strangers.has(words.word(token))) {
            return;
        }
        Search search = new Search(words, token, found);
        if (!search.from(0) && search.form.length() > 3 && isOneOf(search.form.charAt(0), "وف")) {
            search.from(1);
        }
        if (!search.known) {
            strangers.add(words.word(token));
        }
    }

    private static final char NONE = 0;

    /** The search for one word's senses. */
    private final class Search {
        private final Words words;
        private final int token;
        private final Word word;
        private final String form;
        private final int pronoun; // how many letters of attached pronoun it may end in
        private final List<Trigger> found;
        private boolean known; // whether a stem was found, whatever its companions

        Search(Words words, int token, List<Trigger> found) {
            this.words = words;
            this.token = token;
            this.word = words.word(token);
            this.form = word.form();
            this.pronoun = word.taMarbuta() ? 0 : pronoun(form);
            this.found = found;
        }

        /** Tries the stem right at {@code start}, then behind each letter that may be put before it. */
        boolean from(int start) {
            if (form.length() - start < SHORTEST) {
                return false;
            }
            if (at(start, start, NONE)) {
                return true;
            }
            if (form.length() < start + 4) {
                return false;
            }
            char first = form.charAt(start);
            if (form.startsWith("ال", start)) {
                return at(start + 2, start, ARTICLE);
            }
            if (form.startsWith("لل", start) && at(start + 2, start + 1, ARTICLE)) {
                return true;
            }
            if (isOneOf(first, "بك") && form.startsWith("ال", start + 1) && at(start + 3, start + 1, ARTICLE)) {
                return true;
            }
            return isOneOf(first, "بلكس") && at(start + 1, start + 1, first);
        }

        private boolean at(int start, int bare, char prefixed) {
            boolean stem = stem(start, false, bare, prefixed);
            boolean verb =
                    prefixed != ARTICLE && isOneOf(form.charAt(start), "يتن") && stem(start + 1, true, bare, prefixed);
            return stem || verb;
        }

        private boolean stem(int start, boolean imperfect, int bare, char prefixed) {
            StemTable table = imperfect ? imperfects : stems;
            if (form.length() - start >= SHORTEST && add(table.find(word, start), bare, prefixed, false)) {
                return true;
            }
            int end = form.length() - pronoun;
            return pronoun > 0
                    && prefixed != ARTICLE
                    && end - start >= SHORTEST
                    && add(table.find(form, start, end), bare, prefixed, true);
        }

        private boolean add(int number, int bare, char prefixed, boolean pronoun) {
            if (number < 0) {
                return false;
            }
            known = true;
            int before = found.size();
            for (Sense sense : senses.get(number)) {
                if (fits(sense.shape, prefixed) && hasCompanion(words, token, sense.deed)) {
                    found.add(new Trigger(token, sense.deed, sense.shape, bare, prefixed, pronoun));
                }
            }
            return found.size() > before;
        }
    }

    private static boolean fits(Trigger.Shape shape, char prefixed) {
        return switch (shape) {
            case PERFECT -> prefixed == NONE;
            case IMPERFECT -> prefixed == NONE || prefixed == 'س' || prefixed == 'ل';
            case NOUN -> prefixed != 'س';
        };
    }

    private boolean hasCompanion(Words words, int token, Deed deed) {
        Companions wanted = companions.get(deed.rule());
        if (wanted.isEmpty()) {
            return true;
        }
        Run sentence = words.tokens().sentence(token);
        int end = Math.min(sentence.end(), token + (deed.light() ? AFTER_VERB : AFTER) + 1);
        for (int i = Math.max(sentence.start(), token - BEFORE); i < end; i++) {
            if (i != token && wanted.fits(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many letters of attached pronoun the word may end in. */
    private static int pronoun(String form) {
        if (form.endsWith("هما")) {
            return 3;
        }
        if (form.endsWith("ها") || form.endsWith("هم") || form.endsWith("هن") || form.endsWith("نا")) {
            return 2;
        }
        return form.endsWith("ه") ? 1 : 0;
    }

    static boolean isOneOf(char letter, String letters) {
        return letters.indexOf(letter) >= 0;
    }
}
