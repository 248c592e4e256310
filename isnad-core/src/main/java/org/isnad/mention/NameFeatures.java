package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Clusters;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Words;
import org.isnad.text.Run;

/**
 * What a tagger of names looks at. Thread-safe.
 *
 * <p>Two taggers read each article: the first sees words and their neighbours; the second sees besides what the first made of the
 * same words everywhere in the article.
 */
public final class NameFeatures {
    /** {@code O}, and for each type its first word and the words that go on. */
    public static final List<String> LABELS = labels();

    private static final int LONGEST_PIECE = 300;

    private final NameTables tables;
    private final Clusters clusters;
    private final NameHabits habits;
    private final NameWordCache known = new NameWordCache();

    private NameFeatures(NameTables tables, Clusters clusters, NameHabits habits) {
        this.tables = tables;
        this.clusters = clusters;
        this.habits = habits;
    }

    /** With all that the program ships. */
    public static NameFeatures open() {
        return new NameFeatures(NameTables.open(), Clusters.open(), NameHabits.open());
    }

    /** Without what an earlier tagger learnt from a corpus: to learn it. */
    public static NameFeatures openUnlearnt() {
        return new NameFeatures(NameTables.read(false), Clusters.open(), NameHabits.none());
    }

    private static List<String> labels() {
        List<String> labels = new ArrayList<>();
        labels.add("O");
        for (EntityType type : EntityType.values()) {
            labels.add("B-" + type.label());
            labels.add("I-" + type.label());
        }
        return List.copyOf(labels);
    }

    /** The number of the label of a name's first word, or of a later one. */
    public static int label(EntityType type, boolean first) {
        return 1 + 2 * type.ordinal() + (first ? 0 : 1);
    }

    /** Whether a label may follow another; from -1: at the start. */
    public static boolean allows(int from, int to) {
        boolean inside = to > 0 && to % 2 == 0;
        return !inside || from == to || from == to - 1;
    }

    /** The parts of an article that are tagged one by one: paragraphs, long ones cut. */
    public static List<Run> pieces(Words words) {
        List<Run> pieces = new ArrayList<>();
        for (Run paragraph : words.tokens().paragraphs()) {
            for (int from = paragraph.start(); from < paragraph.end(); from += LONGEST_PIECE) {
                pieces.add(new Run(from, Math.min(from + LONGEST_PIECE, paragraph.end())));
            }
        }
        return pieces;
    }

    /** The folded word without conjunction and preposition letters, its article written in full. */
    public static String bare(Words words, int i) {
        return NameWord.bareForm(
                words.form(i), words.cliticLength(i), words.analysis(i).has(Analysis.ARTICLE));
    }

    /** An article as the taggers see it. Not thread-safe. */
    public NameSheet sheet(Words words) {
        NameWord[] types = new NameWord[words.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = type(words, i);
        }
        return new NameSheet(words, types, tables.phrases());
    }

    private NameWord type(Words words, int i) {
        Word word = words.word(i);
        Analysis analysis = words.analysis(i);
        int clitics = words.cliticLength(i);
        NameWord type = known.find(word, analysis, clitics);
        if (type == null) {
            type = new NameWord(word, analysis, clitics, tables, clusters, habits);
            known.put(type, word);
        }
        return type;
    }
}
