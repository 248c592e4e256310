package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Analysis.Gender;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entities;
import org.isnad.mention.Entity;
import org.isnad.mention.EntityType;
import org.isnad.text.Letters;
import org.isnad.text.Run;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** An article as the finding of statements sees it: for each token what it may report and what it does in its clause. */
final class Scene {
    private static final int LONGEST_QUOTE = 400; // tokens; a longer one is two marks that do not belong together
    private static final int LONGEST_ROLE = 18;
    private static final int BACK = 90;
    private static final int AHEAD = 300;
    private static final int LONGEST_DATELINE = 20;

    private final Words words;
    private final Tokens tokens;
    private final Entities entities;
    private final @Nullable CueWord[] cueWords;
    private final ClauseWords.Kind[] kinds;
    private final String[] cores; // the spelling without a leading "and"
    private final int[] shapes;
    private final boolean[] roles;
    private final double[] sure;
    private final @Nullable Description[] descriptions;
    private final int firstPerson;
    private final int datelineEnd;

    Scene(Words words, Entities entities, CueWords cues, ClauseWords clauseWords) {
        this.words = words;
        this.tokens = words.tokens();
        this.entities = entities;
        int n = words.size();
        cueWords = new CueWord[n];
        kinds = new ClauseWords.Kind[n];
        cores = new String[n];
        shapes = new int[n];
        roles = new boolean[n];
        sure = new double[n];
        descriptions = new Description[entities.all().size()];
        firstPerson = findFirstPerson();
        datelineEnd = findDatelineEnd();
        for (int i = 0; i < n; i++) {
            String form = words.form(i);
            boolean arabic = tokens.kind(i) == Tokens.Kind.ARABIC;
            cueWords[i] = arabic ? cues.find(words.word(i)) : null;
            cores[i] = core(i, form, clauseWords);
            kinds[i] = clauseWords.kind(cores[i]);
            roles[i] = arabic && clauseWords.isRole(words, i, cores[i]);
            shapes[i] = shapeOf(i);
        }
    }

    private int findFirstPerson() {
        for (Entity entity : entities.all()) {
            if (entity.type() == EntityType.PERSON) {
                return entity.id();
            }
        }
        return -1;
    }

    /** Where the article's own words begin behind place, day and agency: {@code دار الشط 12 يونيو (وسا) -}. */
    private int findDatelineEnd() {
        for (int i = 1; i < Math.min(size(), LONGEST_DATELINE); i++) {
            if (is(i, '-') && is(i - 1, ')')) {
                return is(i + 1, '-') ? i + 2 : i + 1;
            }
        }
        return 0;
    }

    /** The number of the person named first, or -1. */
    int firstPerson() {
        return firstPerson;
    }

    private String core(int i, String form, ClauseWords clauseWords) {
        boolean and = form.length() > 2 && (form.charAt(0) == Letters.WAW || form.charAt(0) == Letters.FEH);
        if (!and || clauseWords.has(form)) {
            return form;
        }
        String rest = form.substring(1);
        return words.analysis(i).has(Analysis.AND) || clauseWords.has(rest) || words.pos(i) == Pos.UNKNOWN
                ? rest
                : form;
    }

    private int shapeOf(int i) {
        if (kinds[i] != ClauseWords.Kind.NONE) {
            return cores[i].hashCode();
        }
        if (isMark(i)) {
            return tokens.charAt(i, 0);
        }
        if (entities.at(i) >= 0) {
            return 1 + entities.all().get(entities.at(i)).type().ordinal();
        }
        CueWord cue = cueWords[i];
        if (cue != null) {
            return 10 + cue.kind().ordinal();
        }
        Analysis analysis = words.analysis(i);
        return 100 + analysis.pos().ordinal() * 2 + (analysis.has(Analysis.ARTICLE) ? 1 : 0);
    }

    Words words() {
        return words;
    }

    Tokens tokens() {
        return tokens;
    }

    Entities entities() {
        return entities;
    }

    int size() {
        return shapes.length;
    }

    @Nullable
    CueWord cueWord(int token) {
        return inside(token) ? cueWords[token] : null;
    }

    ClauseWords.Kind kind(int token) {
        return inside(token) ? kinds[token] : ClauseWords.Kind.NONE;
    }

    boolean is(int token, ClauseWords.Kind kind) {
        return inside(token) && kinds[token] == kind;
    }

    private boolean inside(int token) {
        return token >= 0 && token < shapes.length;
    }

    /** The spelling without a leading "and"; empty outside the article. */
    String core(int token) {
        return inside(token) ? cores[token] : "";
    }

    boolean startsWithAnd(int token) {
        return inside(token) && cores[token].length() < words.form(token).length();
    }

    /** A coarse name of the word: itself where it is a little word, else its part of speech. */
    int shape(int token) {
        return inside(token) ? shapes[token] : -1;
    }

    /** Whether the word begins a person's role or title. */
    boolean isRole(int token) {
        return inside(token) && roles[token];
    }

    /** How sure it is, by the model for cues, that the word reports speech; 0 where it cannot. */
    double sure(int token) {
        return inside(token) ? sure[token] : 0;
    }

    void setSure(int token, double sure) {
        this.sure[token] = sure;
    }

    /** By what words the entity may be taken up. */
    Description description(int entity) {
        Description description = descriptions[entity];
        if (description == null) {
            description = Description.of(entities.all().get(entity), words);
            descriptions[entity] = description;
        }
        return description;
    }

    boolean isPerson(int token) {
        int entity = entity(token);
        return entity >= 0 && entities.all().get(entity).type() == EntityType.PERSON;
    }

    /** Where the name of the person ends whose role begins at the token; the token itself where none does. */
    int bearerEnd(int role) {
        if (!isRole(role)) {
            return role;
        }
        for (int i = role; i < Math.min(size(), role + LONGEST_ROLE); i++) {
            if (endsRole(i) && !(isComma(i) && leadsToPerson(i + 1))) {
                return role;
            }
            if (isPerson(i)) {
                int end = i + 1;
                while (entity(end) == entity(i)) {
                    end++;
                }
                return end;
            }
        }
        return role;
    }

    /** Whether a name, with nothing but titles before it, stands there: {@code مدير المشروع، المهندس فلان}. */
    private boolean leadsToPerson(int token) {
        int at = token;
        while (at < Math.min(size(), token + 3) && !isPerson(at) && (isRole(at) || isMark(at))) {
            at++;
        }
        return at < size() && isPerson(at);
    }

    /** Whether a role cannot go on over the token to its bearer's name. */
    boolean endsRole(int token) {
        return isComma(token)
                || is(token, ':')
                || is(token, ClauseWords.Kind.THAT)
                || is(token, ClauseWords.Kind.LINK)
                || is(token, ClauseWords.Kind.PAPER)
                || is(token, ClauseWords.Kind.CROWD)
                || is(token, ClauseWords.Kind.RELATIVE)
                || (sure(token) > 0.5 && cueWord(token) != null);
    }

    /** The preposition written with the word, if its first letter may be one, and whether the article follows. */
    int prefix(int token) {
        String core = core(token);
        char first = core.isEmpty() ? ' ' : core.charAt(0);
        boolean preposition = first == Letters.BEH || first == Letters.LAM || first == Letters.KAF;
        boolean article = hasArticle(core, preposition ? 1 : 0);
        return preposition ? first * 2 + (article ? 1 : 0) : article ? 1 : 0;
    }

    private static boolean hasArticle(String core, int at) {
        return core.length() > 2 * at + 1 && core.charAt(at) == Letters.ALEF && core.charAt(at + 1) == Letters.LAM;
    }

    /** Whether the word's gender is that of the cue's verb: 1 yes, 2 no, 0 not known. */
    int agreement(Cue cue, int token) {
        Gender own = words.analysis(token).gender();
        Gender verb = cue.word().gender();
        return own == Gender.NONE || verb == Gender.NONE ? 0 : own == verb ? 1 : 2;
    }

    boolean isPreposition(int token) {
        return is(token, ClauseWords.Kind.PREPOSITION) || isAbout(token);
    }

    /** The likes of {@code عن}, behind which the relayed speaker stands. */
    boolean isAbout(int token) {
        return is(token, ClauseWords.Kind.ABOUT);
    }

    /** Whether the word is one of handing on another's words. */
    boolean isRelaying(int token) {
        CueWord word = cueWord(token);
        return word != null && word.stance().equals("relays");
    }

    boolean isMark(int token) {
        return inside(token)
                && (tokens.kind(token) == Tokens.Kind.PUNCTUATION || tokens.kind(token) == Tokens.Kind.SYMBOL);
    }

    boolean is(int token, char mark) {
        return inside(token) && tokens.is(token, mark);
    }

    /** The likes of comma and semicolon, that part clauses. */
    boolean isComma(int token) {
        return is(token, ',') || is(token, ';');
    }

    /** The number of the entity at the token, or -1. */
    int entity(int token) {
        return inside(token) ? entities.at(token) : -1;
    }

    boolean isNameEnd(int token) {
        return entity(token) >= 0 && entity(token + 1) != entity(token);
    }

    boolean isNameStart(int token) {
        return entity(token) >= 0 && entity(token - 1) != entity(token);
    }

    /** The quotation around the token, if it is not absurdly long. */
    @Nullable
    Run quote(int token) {
        int number = inside(token) ? tokens.quoteOf(token) : -1;
        Run quote = number < 0 ? null : tokens.quotes().get(number);
        return quote == null || quote.size() > LONGEST_QUOTE ? null : quote;
    }

    /** Where the words of a cue may lie: its sentence, and the whole of a quotation that the sentence cuts. */
    Run scope(int cue) {
        Run sentence = tokens.sentence(cue);
        int start = sentence.start();
        int end = sentence.end();
        Run first = quote(start);
        if (first != null && !first.contains(cue) && first.start() < start) {
            start = tokens.sentence(Math.max(0, first.start() - 1)).start();
        }
        Run last = quote(end);
        if (last != null && last.start() < end && !last.contains(cue)) {
            end = Math.min(size(), last.end() + 1);
        }
        int from = cue >= datelineEnd ? Math.max(start, datelineEnd) : start;
        return new Run(Math.max(from, cue - BACK), Math.min(end, cue + AHEAD));
    }

    /** The tokens that may report speech; a preposition takes the verb behind it along. */
    List<Cue> candidates() {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            CueWord word = cueWords[i];
            if (word == null) {
                continue;
            }
            int verb = word.kind() == CueWord.Kind.PREPOSITION ? verbBehind(i) : i;
            found.add(new Cue(i, verb, word, scope(i)));
            i = verb;
        }
        return found;
    }

    private int verbBehind(int preposition) {
        for (int k = preposition + 1; k < Math.min(size(), preposition + 3); k++) {
            CueWord word = cueWords[k];
            if (word != null && word.kind() != CueWord.Kind.PREPOSITION) {
                return k;
            }
            if (kinds[k] != ClauseWords.Kind.RELATIVE && !core(k).equals("قول")) {
                return preposition;
            }
        }
        return preposition;
    }
}
