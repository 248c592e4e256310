package org.isnad.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.StemTable;
import org.isnad.lexicon.Strangers;
import org.isnad.lexicon.Tables;
import org.isnad.lexicon.Word;
import org.jspecify.annotations.Nullable;

/** The words that report speech in all their inflections, found without making strings. Thread-safe. */
final class CueWords {
    private static final int SHORTEST = 4; // with a letter put before it

    private final CueForms spelled;
    private final StemTable forms;
    private final List<CueWord> words; // by the numbers of the forms
    private final Strangers strangers = new Strangers();

    private CueWords(CueForms spelled, Map<String, CueWord> inflected) {
        this.spelled = spelled;
        Map<String, Integer> numbers = new HashMap<>();
        inflected.keySet().forEach(form -> numbers.put(form, numbers.size()));
        this.forms = new StemTable(numbers);
        this.words = List.copyOf(inflected.values());
    }

    static CueWords open() {
        CueForms spelled = CueForms.open();
        Map<String, CueWord> inflected = new HashMap<>();
        Inflection inflection = new Inflection(spelled, inflected);
        Tables.rows("cue-phrases.tsv").forEach(inflection::addWord);
        Tables.rows("cues.tsv").forEach(inflection::addVerb);
        return new CueWords(spelled, inflected);
    }

    /** The word of that folded spelling, clitics before it allowed for. */
    @Nullable
    CueWord find(Word word) {
        CueWord found = strangers.has(word) ? null : findKnown(word);
        if (found == null) {
            strangers.add(word);
        }
        return found;
    }

    private @Nullable CueWord findKnown(Word word) {
        CueWord found = at(word, 0);
        if (found != null || word.form().length() < SHORTEST) {
            return found;
        }
        int from = spelled.isConjunction(word.form().charAt(0)) ? 1 : 0;
        found = from == 0 ? null : at(word, 1);
        return found == null ? afterPrefix(word, from) : found;
    }

    private @Nullable CueWord afterPrefix(Word word, int from) {
        if (word.form().length() - from < SHORTEST) {
            return null;
        }
        CueWord found = at(word, from + 1);
        return found != null && spelled.mayPrecede(word.form().charAt(from), found.kind()) ? found : null;
    }

    private @Nullable CueWord at(Word word, int from) {
        int number = forms.find(word, from);
        return number < 0 ? null : words.get(number);
    }
}
