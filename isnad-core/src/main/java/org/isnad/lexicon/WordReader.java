package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.ArabicFold;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Finds every way to read one spelling: all splits into letters before, stem with affixes, and pronoun, that the lexicon allows. */
final class WordReader {
    private final Lexicon lexicon;
    private final Affixes affixes;
    private final char[] spelled;
    private final char[] folded;
    private final int length;
    private final List<Candidate> found = new ArrayList<>();
    private boolean only;
    private boolean dotted; // of what is being read

    private WordReader(Lexicon lexicon, char[] spelled) {
        this.lexicon = lexicon;
        this.affixes = lexicon.affixes();
        this.spelled = spelled;
        this.length = spelled.length;
        this.folded = new char[length];
        for (int i = 0; i < length; i++) {
            folded[i] = ArabicFold.folded(spelled[i]);
        }
    }

    /** The readings of {@code spelled}, nearest in spelling first; none where the lexicon does not know the word. */
    static List<Candidate> candidates(Lexicon lexicon, char[] spelled) {
        WordReader reader = new WordReader(lexicon, spelled);
        reader.read();
        return reader.best();
    }

    private void read() {
        hosts(0, 0);
        for (Affixes.Proclitic proclitic : affixes.proclitics()) {
            int after = proclitic.letters().length();
            boolean stands = after < length
                    && Spelling.has(folded, 0, length, proclitic.letters())
                    && spelled[
                                    proclitic.letters().indexOf(Letters.ALEF) < 0
                                            ? 0
                                            : proclitic.letters().indexOf(Letters.ALEF)]
                            != Letters.ALEF_HAMZA_ABOVE
                    && (!proclitic.merged() || folded[after] == Letters.LAM);
            if (stands) {
                hosts(after, proclitic.flags());
            }
        }
    }

    private void hosts(int start, int flags) {
        inflected(start, length, flags, null);
        if ((flags & Analysis.ARTICLE) != 0) {
            return;
        }
        for (Affixes.Enclitic enclitic : affixes.enclitics()) {
            int end = length - enclitic.letters().length();
            if (end > start && Spelling.has(folded, end, length, enclitic.letters())) {
                inflected(start, end, flags, enclitic);
            }
        }
    }

    private void inflected(int start, int end, int flags, Affixes.@Nullable Enclitic enclitic) {
        for (int prefix = 0; prefix < affixes.prefixCount(); prefix++) {
            String letters = affixes.prefix(prefix);
            if (Spelling.has(folded, start, end, letters)) {
                stems(start, start + letters.length(), end, prefix, flags, enclitic);
            }
        }
    }

    private void stems(int start, int from, int end, int prefix, int flags, Affixes.@Nullable Enclitic enclitic) {
        int hash = 0;
        for (int to = from + 1; to <= end; to++) {
            hash = hash * 31 + folded[to - 1];
            if (end - to > Affixes.LONGEST) {
                continue;
            }
            int stem = lexicon.find(folded, from, to, hash);
            if (stem < 0) {
                continue;
            }
            int[] suffixes = affixes.suffixes(suffixKey(to, end));
            for (int s = stem; ; s++) {
                for (int suffix : suffixes) {
                    affixed(s, start, from, to, end, prefix, suffix, flags, enclitic);
                }
                if (lexicon.isLast(s)) {
                    break;
                }
            }
        }
    }

    private long suffixKey(int to, int end) {
        long key = 0;
        for (int k = end - 1; k >= to; k--) {
            key = Affixes.longer(key, folded[k]);
        }
        return key;
    }

    private void affixed(
            int stem,
            int start,
            int from,
            int to,
            int end,
            int prefix,
            int suffix,
            int flags,
            Affixes.@Nullable Enclitic enclitic) {
        int row = affixes.find(lexicon.affixClass(stem), prefix, suffix);
        if (row < 0) {
            return;
        }
        int distance = Spelling.distance(affixes.prefix(prefix), spelled, start)
                + Spelling.distance(affixes.suffix(suffix), spelled, to)
                + (enclitic == null ? 0 : Spelling.distance(enclitic.letters(), spelled, end));
        for (int k = from; k < to; k++) {
            distance += Spelling.distance(lexicon.stemLetter(stem, k - from), spelled[k]);
        }
        dotted = isDotted(stem, to, suffix);
        for (int r = row; affixes.isSame(row, r); r++) {
            if (fits(affixes.packed(r), flags, enclitic)) {
                keep(stem, affixes.packed(r), flags, start, end, distance, enclitic);
            }
        }
    }

    /** Whether the word ends, without a pronoun, in yeh where the lexicon has alef maksura. */
    private boolean isDotted(int stem, int to, int suffix) {
        String letters = affixes.suffix(suffix);
        char lexical = letters.isEmpty()
                ? lexicon.stemLetter(stem, lexicon.length(stem) - 1)
                : letters.charAt(letters.length() - 1);
        return to + letters.length() == length && lexical == Letters.ALEF_MAKSURA && spelled[length - 1] == Letters.YEH;
    }

    private static boolean fits(int affix, int flags, Affixes.@Nullable Enclitic enclitic) {
        boolean verb = Affix.pos(affix) == Pos.VERB;
        boolean article = (flags & Analysis.ARTICLE) != 0;
        boolean preposition = (flags & (Analysis.BY | Analysis.TO | Analysis.LIKE)) != 0;
        if (!verb && (flags & Analysis.NOT) != 0) {
            return false;
        }
        if (verb && (flags & (Analysis.BY | Analysis.LIKE | Analysis.ARTICLE)) != 0) {
            return false;
        }
        if (Affix.pos(affix) == Pos.CONJUNCTION && (flags & Analysis.LIKE) != 0) {
            return false;
        }
        if (preposition && (Affix.accusative(affix) || !Affix.mayFollow(affix, Affix.PREPOSITION))) {
            return false;
        }
        if ((flags & Analysis.FUTURE) != 0 && !Affix.mayFollow(affix, Affix.FUTURE)) {
            return false;
        }
        if ((flags & Analysis.AND) != 0 && !Affix.mayFollow(affix, Affix.CONJUNCTION)) {
            return false;
        }
        if (article) {
            return Affix.may(affix, Affix.DEFINITE);
        }
        return enclitic == null
                ? Affix.may(affix, Affix.INDEFINITE | Affix.CONSTRUCT | Affix.BARE)
                : Affix.may(affix, host(affix, enclitic));
    }

    /** As what the form must be able to stand before this pronoun; 0: not at all. */
    private static int host(int affix, Affixes.Enclitic enclitic) {
        Pos pos = Affix.pos(affix);
        if (pos == Pos.PROPER) {
            return 0;
        }
        boolean verb = pos == Pos.VERB;
        boolean nominal = pos == Pos.NOUN || pos == Pos.ADJECTIVE || pos == Pos.NUMBER || pos == Pos.PREPOSITION;
        return switch (enclitic.kind()) {
            case ANY -> Affix.HOST;
            case NOUN -> verb ? 0 : Affix.HOST_OF_YEH;
            case VERB -> nominal ? 0 : verb ? Affix.HOST_OF_YEH : Affix.HOST;
        };
    }

    private void keep(
            int stem, int affix, int flags, int start, int end, int distance, Affixes.@Nullable Enclitic enclitic) {
        Pos pos = Affix.pos(affix);
        boolean article = (flags & Analysis.ARTICLE) != 0;
        Analysis analysis = new Analysis(
                pos,
                lexicon.lemma(lexicon.lemmaKey(stem)),
                Affix.gender(affix),
                Affix.number(affix),
                Affix.person(affix),
                aspect(stem, affix),
                Affix.passive(affix),
                article || enclitic != null && pos != Pos.VERB || isDefinite(pos),
                flags,
                start,
                length - end,
                enclitic == null ? "" : enclitic.letters());
        if (lexicon.isOnly(stem)) {
            if (!only && distance <= 2) {
                found.clear();
                only = true;
            }
        } else if (only) {
            return;
        }
        int marks = Affix.accusative(affix) ? Candidate.ACCUSATIVE : 0;
        marks |= lexicon.isElative(stem) ? Candidate.ELATIVE : 0;
        marks |= lexicon.isPreferred(stem) ? Candidate.PREFERRED : 0;
        marks |= isShortened(analysis, stem) ? Candidate.DOUBTFUL : 0;
        marks |= dotted ? Candidate.DOTTED : 0;
        marks |= lexicon.isUnseen(stem) ? Candidate.UNSEEN : 0;
        marks |= (flags & Analysis.AND) != 0 && folded[0] == Letters.FEH ? Candidate.SO : 0;
        add(new Candidate(analysis, distance, marks, stem));
    }

    /** {@code عامين} as the plural of عامي, which drops its yeh, is rarer than as the dual of عام. */
    private boolean isShortened(Analysis analysis, int stem) {
        char last = lexicon.stemLetter(stem, lexicon.length(stem) - 1);
        return analysis.number() == Analysis.Number.PLURAL
                && last != Letters.YEH
                && analysis.lemma().charAt(analysis.lemma().length() - 1) == Letters.YEH
                && folded[length - 1 - analysis.suffix()] == Letters.NOON;
    }

    private static boolean isDefinite(Pos pos) {
        return pos == Pos.PROPER || pos == Pos.PRONOUN || pos == Pos.DEMONSTRATIVE;
    }

    private Analysis.Aspect aspect(int stem, int affix) {
        return switch (Affix.pos(affix) == Pos.VERB || lexicon.isOnly(stem) ? 0 : lexicon.derivation(stem)) {
            case 1 -> Analysis.Aspect.VERBAL_NOUN;
            case 2 -> Analysis.Aspect.ACTIVE_PARTICIPLE;
            case 3 -> Analysis.Aspect.PASSIVE_PARTICIPLE;
            default -> Affix.aspect(affix);
        };
    }

    private void add(Candidate candidate) {
        for (int i = 0; i < found.size(); i++) {
            Candidate other = found.get(i);
            if (other.analysis().equals(candidate.analysis())) {
                Candidate nearer = candidate.misspelling() < other.misspelling() ? candidate : other;
                int preferred = (candidate.marks() | other.marks()) & Candidate.PREFERRED;
                found.set(i, nearer.marked(preferred));
                return;
            }
        }
        found.add(candidate);
    }

    /** Without the readings whose spelling is far from what another's is. */
    private List<Candidate> best() {
        int nearest = Integer.MAX_VALUE;
        for (Candidate candidate : found) {
            nearest = Math.min(nearest, candidate.misspelling());
        }
        int bound = nearest + Spelling.OTHER_WORD;
        found.removeIf(candidate -> candidate.misspelling() >= bound);
        found.sort(java.util.Comparator.comparingInt(Candidate::misspelling));
        boolean ordinary = found.stream().anyMatch(WordReader::isOrdinary);
        boolean elative = found.stream().anyMatch(candidate -> candidate.is(Candidate.ELATIVE));
        boolean preferred = found.stream().anyMatch(candidate -> candidate.is(Candidate.PREFERRED));
        boolean preposition =
                found.stream().anyMatch(candidate -> candidate.analysis().pos() == Pos.PREPOSITION);
        found.replaceAll(candidate -> {
            boolean doubtful = switch (candidate.analysis().pos()) {
                case PROPER -> ordinary;
                case VERB -> elative || preposition;
                case NOUN, ADJECTIVE ->
                    (preposition && !candidate.analysis().has(Analysis.ARTICLE))
                            || (preferred && !candidate.is(Candidate.PREFERRED));
                default -> false;
            };
            return doubtful ? candidate.marked(Candidate.DOUBTFUL) : candidate;
        });
        return found;
    }

    private static boolean isOrdinary(Candidate candidate) {
        Pos pos = candidate.analysis().pos();
        return pos == Pos.NOUN || pos == Pos.ADJECTIVE;
    }
}
