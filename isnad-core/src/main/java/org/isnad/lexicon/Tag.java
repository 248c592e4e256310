package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * What a piece of a word is to its neighbours: the alphabet of the chain that chooses among readings. A word is one or more
 * pieces, as conjunction, preposition, noun.
 */
enum Tag {
    EDGE,
    STOP,
    COMMA,
    QUOTE,
    COLON,
    BRACKET,
    MARK,
    /** {@code و} or {@code ف}, {@code أو}. */
    CONJUNCTION,
    /** {@code أن}. */
    THAT,
    /** {@code إن}. */
    INDEED,
    SUBORDINATE,
    PREPOSITION,
    PREPOSITION_PRONOUN,
    /** {@code بين}. */
    AMONG,
    /** {@code س}, {@code سوف}. */
    FUTURE,
    /** {@code ل} before an imperfect. */
    TO_VERB,
    /** {@code قد}. */
    ALREADY,
    /** {@code لم}, {@code لن}. */
    NOT_VERB,
    NOT,
    PARTICLE,
    DEMONSTRATIVE,
    RELATIVE,
    /** {@code من} as who. */
    WHO,
    PRONOUN,
    DIGITS,
    NUMBER,
    NUMBER_DEFINITE,
    ADVERB,
    FOREIGN,
    NAME,
    NAME_DEFINITE,
    NOUN_DEFINITE_M,
    NOUN_DEFINITE_F,
    NOUN_DEFINITE_P,
    NOUN_M,
    NOUN_F,
    NOUN_P,
    NOUN_PRONOUN,
    NOUN_ACCUSATIVE,
    ADJECTIVE_DEFINITE_M,
    ADJECTIVE_DEFINITE_F,
    ADJECTIVE_DEFINITE_P,
    ADJECTIVE_M,
    ADJECTIVE_F,
    ADJECTIVE_P,
    ADJECTIVE_PRONOUN,
    ADJECTIVE_ACCUSATIVE,
    ELATIVE,
    PERFECT_M,
    PERFECT_F,
    PERFECT_P,
    PERFECT_SPEAKER,
    IMPERFECT_M,
    IMPERFECT_F,
    IMPERFECT_P,
    IMPERFECT_SPEAKER,
    IMPERATIVE;

    private static final Tag[] ALL = values();
    static final int COUNT = ALL.length;
    private static final Map<String, Tag> WORDS = words();

    private static Map<String, Tag> words() {
        Map<String, Tag> words = new HashMap<>();
        for (Tables.Row row : Tables.rows("tags.tsv")) {
            words.put(row.kind(0, Pos.class) + row.folded(1), row.kind(2, Tag.class));
        }
        return words;
    }

    /** Of the stem, without what is written before it. */
    static Tag of(Candidate candidate) {
        Analysis analysis = candidate.analysis();
        boolean article = analysis.has(Analysis.ARTICLE);
        return switch (analysis.pos()) {
            case NOUN -> nominal(candidate, NOUN_DEFINITE_M, NOUN_M, NOUN_PRONOUN, NOUN_ACCUSATIVE);
            case ADJECTIVE ->
                candidate.is(Candidate.ELATIVE) && !article
                        ? ELATIVE
                        : nominal(
                                candidate, ADJECTIVE_DEFINITE_M, ADJECTIVE_M, ADJECTIVE_PRONOUN, ADJECTIVE_ACCUSATIVE);
            case PROPER, UNKNOWN -> article ? NAME_DEFINITE : NAME;
            case VERB -> verb(analysis);
            case PREPOSITION -> analysis.suffix() > 0 ? PREPOSITION_PRONOUN : word(analysis, PREPOSITION);
            case CONJUNCTION -> word(analysis, SUBORDINATE);
            case PARTICLE -> word(analysis, PARTICLE);
            case PRONOUN -> PRONOUN;
            case DEMONSTRATIVE -> DEMONSTRATIVE;
            case RELATIVE -> word(analysis, RELATIVE);
            case ADVERB -> ADVERB;
            case NUMBER -> candidate.isKnown() ? (article ? NUMBER_DEFINITE : NUMBER) : DIGITS;
            case FOREIGN -> FOREIGN;
            case PUNCTUATION -> mark(analysis.lemma());
        };
    }

    private static Tag word(Analysis analysis, Tag otherwise) {
        return WORDS.getOrDefault(analysis.pos() + analysis.lemma(), otherwise);
    }

    private static Tag nominal(Candidate candidate, Tag definite, Tag bare, Tag pronoun, Tag accusative) {
        Analysis analysis = candidate.analysis();
        if (analysis.suffix() > 0) {
            return pronoun;
        }
        if (candidate.is(Candidate.ACCUSATIVE)) {
            return accusative;
        }
        Tag first = analysis.has(Analysis.ARTICLE) ? definite : bare;
        return agreeing(first, analysis);
    }

    /** The tag itself, the one after it for the feminine, the next for dual and plural. */
    private static Tag agreeing(Tag first, Analysis analysis) {
        boolean singular = analysis.number() == Analysis.Number.SINGULAR || analysis.number() == Analysis.Number.NONE;
        int step = !singular ? 2 : analysis.gender() == Analysis.Gender.FEMININE ? 1 : 0;
        return ALL[first.ordinal() + step];
    }

    private static Tag verb(Analysis analysis) {
        boolean speaker = analysis.person() != 3;
        return switch (analysis.aspect()) {
            case PERFECT -> speaker ? PERFECT_SPEAKER : agreeing(PERFECT_M, analysis);
            case IMPERATIVE -> IMPERATIVE;
            default -> speaker ? IMPERFECT_SPEAKER : agreeing(IMPERFECT_M, analysis);
        };
    }

    private static Tag mark(String form) {
        return switch (form.charAt(0)) {
            case '.', '?', '!', '…' -> STOP;
            case ',', ';' -> COMMA;
            case '"', '\'' -> QUOTE;
            case ':' -> COLON;
            case '(', ')', '[', ']' -> BRACKET;
            default -> MARK;
        };
    }

    boolean isVerb() {
        return ordinal() >= PERFECT_M.ordinal();
    }
}
