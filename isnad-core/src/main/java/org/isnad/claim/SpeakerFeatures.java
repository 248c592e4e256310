package org.isnad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Analysis.Gender;
import org.isnad.lexicon.Features;
import org.isnad.mention.Entity;
import org.isnad.mention.EntityType;
import org.isnad.mention.Name;
import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/** Who may have said the words that a cue reports, and what tells that it was them. */
final class SpeakerFeatures {
    private static final int FIRST = 5000;
    private static final int MOST = 25;
    private static final int DESCRIBED = 5;
    private static final int ROLE_BACK = 60;
    private static final int OWNER_BACK = 4;
    private static final int ENTITIES = 200; // of those named only later: how many are looked at
    private static final int STATEMENTS_BACK = 100; // so that time stays linear on an article of nothing but statements
    private static final int MENTIONS_BACK = 50;
    private static final double[] LEVELS = {0.01, 0.05, 0.15, 0.35, 0.65, 0.9, 0.98};

    /** What sort of speaker a candidate is. */
    enum Sort {
        /** An entity that the words beside the cue name. */
        IN_SOURCE,
        /** An entity named earlier. */
        EARLIER,
        /** The words beside the cue, which name no entity. */
        UNNAMED,
        /** The unnamed speaker of the statement before. */
        SAME_UNNAMED,
        /** Nobody at all, as in {@code it was said}. */
        NOBODY
    }

    /** A possible speaker; the entity's number, or -1. */
    record Candidate(Sort sort, int entity) {}

    private final Scene scene;
    private final Cue cue;
    private final Around around;
    private final @Nullable Run source;
    private final List<Told> earlier;
    private final @Nullable Told previous;
    private final Set<String> sourceStems = new HashSet<>();
    private final int relative; // the relative pronoun right before the cue, or -1
    private final List<Integer> freeRoles;
    private final Map<Integer, Double> shares; // by entity
    private final int enclosing; // the last of the statements before in whose content the cue stands, or -1
    private final int auxiliary; // the auxiliary verb before the cue, or -1
    private int firstFit = -1; // the nearest candidate that the words beside the cue may take up

    /** @param earlier the statements before, by place */
    SpeakerFeatures(Scene scene, Cue cue, Around around, List<Told> earlier) {
        this.scene = scene;
        this.cue = cue;
        this.around = around;
        this.source = around.source();
        this.earlier = earlier;
        this.relative = before(ClauseWords.Kind.RELATIVE, 2);
        this.auxiliary = before(ClauseWords.Kind.AUXILIARY, 25);
        this.enclosing = findEnclosing();
        this.freeRoles = freeRoles();
        this.shares = sharesOfEntities();
        this.previous = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        if (source != null) {
            for (int i = source.start(); i < source.end(); i++) {
                if (scene.kind(i) == ClauseWords.Kind.NONE && !scene.isMark(i)) {
                    sourceStems.add(scene.words().lemma(i));
                }
            }
        }
    }

    private int findEnclosing() {
        for (int k = earlier.size() - 1; k >= Math.max(0, earlier.size() - 8); k--) {
            if (earlier.get(k).content().contains(cue.token())) {
                return k;
            }
        }
        return -1;
    }

    List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        boolean[] seen = new boolean[scene.entities().all().size()];
        if (source != null) {
            for (int i = source.start(); i < source.end(); i++) {
                add(scene.entity(i), Sort.IN_SOURCE, seen, found);
            }
            found.add(new Candidate(Sort.UNNAMED, -1));
        } else {
            if (previous != null && previous.speaker() < 0 && previous.source() != null) {
                found.add(new Candidate(Sort.SAME_UNNAMED, -1));
            }
            found.add(new Candidate(Sort.NOBODY, -1));
        }
        if (previous != null) {
            add(previous.speaker(), Sort.EARLIER, seen, found);
        }
        int from = source == null ? cue.token() - 1 : Math.min(source.start(), cue.token()) - 1;
        for (int i = from; i >= Math.max(0, from - 600) && found.size() < MOST; i--) {
            add(scene.entity(i), Sort.EARLIER, seen, found);
        }
        for (int i = cue.last() + 1; i < cue.scope().end() && found.size() < MOST; i++) {
            add(scene.entity(i), Sort.EARLIER, seen, found);
        }
        if (source != null) {
            addDescribed(seen, found);
            firstFit = firstFit(found);
        }
        return found;
    }

    /**
     * The entity that the words leave no doubt about, or -1: whose name they begin with; who bears the role that they begin with, where
     * they end in a name; who stands right before the relative pronoun before the cue.
     */
    int told() {
        if (source == null) {
            return relative > 0 ? scene.entity(relative - 1) : -1;
        }
        if (scene.entity(source.start()) >= 0) {
            return scene.entity(source.start());
        }
        int person = source.start();
        while (person < source.end() && !scene.isPerson(person)) {
            person++;
        }
        boolean bearer = scene.isRole(source.start()) && scene.isPerson(source.end() - 1);
        return bearer && !isAnothers(nearestRole(source, person)) ? scene.entity(person) : -1;
    }

    /** The role nearest before the token, in the run but not its first word; -1 where there is none. */
    private int nearestRole(Run run, int token) {
        for (int i = token - 1; i > run.start(); i--) {
            if (scene.isRole(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a role inside the words is that of another, for whom one speaks: {@code مستشار للرئيس فلان}. */
    private boolean isAnothers(int role) {
        return role >= 0 && scene.words().analysis(role).has(Analysis.TO);
    }

    private int firstFit(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (candidate.sort() == Sort.EARLIER
                    && scene.description(candidate.entity()).heads().contains(head())) {
                return candidate.entity();
            }
        }
        return -1;
    }

    /** Entities that the words beside the cue may take up although they are named only later, or far above. */
    private void addDescribed(boolean[] seen, List<Candidate> found) {
        int most = Math.min(seen.length, ENTITIES);
        for (int entity = 0; entity < most && found.size() < MOST + DESCRIBED; entity++) {
            if (!seen[entity] && scene.description(entity).heads().contains(head())) {
                add(entity, Sort.EARLIER, seen, found);
            }
        }
    }

    private String head() {
        return source == null ? "" : scene.words().lemma(source.start());
    }

    private static void add(int entity, Sort sort, boolean[] seen, List<Candidate> found) {
        if (entity >= 0 && !seen[entity]) {
            seen[entity] = true;
            found.add(new Candidate(sort, entity));
        }
    }

    void add(Candidate candidate, int rank, Features out) {
        int sort = candidate.sort().ordinal();
        int kind = cue.word().kind().ordinal();
        int head = source == null ? 0 : scene.core(headToken(source)).hashCode();
        int headKind = source == null ? -1 : scene.kind(headToken(source)).ordinal();
        int t = FIRST;
        out.add(t++, sort, kind);
        out.add(t++, sort, source == null ? 0 : 1, previous == null ? 0 : previous.speaker() < 0 ? 1 : 2);
        out.add(t++, sort, head);
        out.add(t++, sort, headKind, source == null ? 0 : Buckets.of(source.size()));
        out.add(t++, sort, cue.word().lemma().hashCode());
        out.add(t++, sort, cue.word().gender().ordinal(), cue.word().number().ordinal());
        out.add(t++, sort, cue.word().pronoun().hashCode(), kind);
        out.add(t++, sort, scene.shape(cue.token() - 1));
        out.add(t++, sort, source == null ? 0 : names(source), headKind);
        out.add(t++, sort, isTurn() ? 1 : 0);
        out.add(
                t++,
                sort,
                source == null ? -1 : scene.shape(headToken(source)),
                source == null ? 0 : scene.shape(headToken(source) + 1));
        out.add(
                t++,
                sort,
                source == null ? 0 : scene.words().analysis(headToken(source)).definite() ? 2 : 1,
                headKind);
        int certainty = source == null ? 20 + level(around.greatest()) : level(around.share(headToken(source)));
        out.add(t++, sort, certainty);
        out.add(t, sort, certainty, kind);
        if (candidate.entity() >= 0) {
            entity(candidate, rank, headKind, out);
        }
    }

    private static int headToken(Run source) {
        return source.start();
    }

    private int names(Run run) {
        int names = 0;
        for (int i = run.start(); i < run.end(); i++) {
            names += scene.isNameStart(i) ? 1 : 0;
        }
        return Math.min(names, 3);
    }

    private boolean isTurn() {
        for (int i = cue.token() - 1; i >= Math.max(cue.scope().start(), cue.token() - 6); i--) {
            if (scene.is(i, ClauseWords.Kind.TURN)) {
                return true;
            }
        }
        return scene.is(cue.last() + 1, ClauseWords.Kind.TURN) || scene.is(cue.last() + 2, ClauseWords.Kind.TURN);
    }

    private void entity(Candidate candidate, int rank, int headKind, Features out) {
        Entity entity = scene.entities().all().get(candidate.entity());
        int sort = candidate.sort().ordinal();
        int type = entity.type().ordinal();
        int kind = cue.word().kind().ordinal();
        int t = FIRST + 100;
        out.add(t++, sort, type, headKind);
        out.add(t++, sort, agreement(entity), kind);
        out.add(t++, sort, agreement(entity), type);
        out.add(t++, sort, Math.min(rank, 8), source == null ? 0 : 1);
        out.add(t++, sort, Buckets.of(entity.mentions().size()), type);
        int here = level(shares.getOrDefault(candidate.entity(), 0.0));
        out.add(t++, sort, here);
        out.add(t++, here, source == null ? 0 : 1, kind);
        out.add(t++, here, Math.min(rank, 3), source == null ? 0 : 1);
        int taken = takenUp(candidate.entity());
        out.add(t++, taken, sort, type);
        out.add(t++, taken, source == null ? 0 : 1, kind);
        int encloses = enclosing < 0 ? 0 : earlier.get(enclosing).speaker() == candidate.entity() ? 1 : 2;
        out.add(t++, encloses, kind, cue.word().gender().ordinal());
        out.add(t++, encloses, sort, source == null ? 0 : 1);
        int owns = owns(entity);
        out.add(t++, owns, sort, headKind);
        out.add(t, owns, head().hashCode());
        speech(candidate, sort, kind, out);
        place(candidate, entity, sort, kind, out);
        if (candidate.sort() == Sort.IN_SOURCE) {
            inSource(candidate, type, headKind, out);
        } else if (source != null) {
            role(candidate, rank, sort, type, headKind, out);
        }
    }

    /** Likelihoods by level: 0 for next to none, 7 for next to certain. */
    private static int level(double share) {
        int level = 0;
        while (level < LEVELS.length && share >= LEVELS[level]) {
            level++;
        }
        return level;
    }

    /** By entity, how likely it is at most that a mention of it beside the cue names the speaker. */
    private Map<Integer, Double> sharesOfEntities() {
        Map<Integer, Double> shares = new HashMap<>();
        for (int token : around.tokens()) {
            if (scene.isNameStart(token)) {
                shares.merge(scene.entity(token), around.share(token), Math::max);
            }
        }
        return shares;
    }

    /** The roles before the cue that no name goes with, the nearest first. */
    private List<Integer> freeRoles() {
        List<Integer> roles = new ArrayList<>();
        for (int i = cue.token() - 1; i >= Math.max(0, cue.token() - ROLE_BACK); i--) {
            if (scene.isRole(i) && scene.entity(i) < 0 && scene.bearerEnd(i) == i) {
                roles.add(i);
            }
        }
        return roles;
    }

    /** Where the entity is taken up by its role before the cue: 1 nearest of all roles, 2 farther, in the cue's sentence; 3, 4 before it; 0 nowhere. */
    private int takenUp(int entity) {
        for (int rank = 0; rank < freeRoles.size(); rank++) {
            int role = freeRoles.get(rank);
            if (scene.description(entity).heads().contains(scene.words().lemma(role))) {
                boolean same = scene.tokens().sentenceOf(role) == scene.tokens().sentenceOf(cue.token());
                return (same ? 0 : 2) + (rank == 0 ? 1 : 2);
            }
        }
        return 0;
    }

    /** Whether the document that speaks is the entity's: 1 named beside it before, 2 used by it before, 3 both. */
    private int owns(Entity entity) {
        if (source == null || scene.kind(source.start()) != ClauseWords.Kind.PAPER) {
            return 0;
        }
        int owns = 0;
        List<Name> mentions = entity.mentions();
        int before = before(mentions, source.start());
        for (Name name : mentions.subList(Math.max(0, before - MENTIONS_BACK), before)) {
            for (int i = Math.max(0, name.run().start() - OWNER_BACK);
                    i < name.run().start();
                    i++) {
                owns |= scene.words().lemma(i).equals(head()) ? 1 : 0;
            }
        }
        for (Told told : earlier.subList(Math.max(0, earlier.size() - STATEMENTS_BACK), earlier.size())) {
            if (told.speaker() == entity.id() && (holds(told.channel()) || holds(told.source()))) {
                owns |= 2;
            }
        }
        return owns;
    }

    /** How many of the mentions begin before the token. */
    private static int before(List<Name> mentions, int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).run().start() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean holds(@Nullable Run run) {
        for (int i = run == null ? 0 : run.start(); run != null && i < run.end(); i++) {
            if (scene.words().lemma(i).equals(head())) {
                return true;
            }
        }
        return false;
    }

    /** Whether they spoke before, how long ago, and whether the verb's gender was the same then. */
    private void speech(Candidate candidate, int sort, int kind, Features out) {
        int t = FIRST + 200;
        int ago = 0;
        for (int k = earlier.size() - 1, n = 1; k >= 0 && n <= 8; k--, n++) {
            if (earlier.get(k).speaker() == candidate.entity()) {
                ago = n;
                break;
            }
        }
        boolean turn = isTurn();
        out.add(t++, sort, Math.min(ago, 5), source == null ? 0 : 1);
        out.add(t++, ago == 1 ? 1 : ago == 0 ? 0 : 2, kind, source == null ? turn ? 2 : 0 : 1);
        boolean sameSentence = ago > 0
                && scene.tokens()
                                .sentenceOf(
                                        earlier.get(earlier.size() - ago).cue().start())
                        == scene.tokens().sentenceOf(cue.token());
        out.add(t++, Math.min(ago, 3), sameSentence ? 1 : 0, kind);
        out.add(t++, Math.min(ago, 3), scene.shape(cue.token() - 1), source == null ? 0 : 1);
        out.add(t++, Math.min(ago, 2), cue.word().lemma().hashCode(), source == null ? 0 : 1);
        int headKind = source == null ? -1 : scene.kind(source.start()).ordinal();
        boolean definite =
                source != null && scene.words().analysis(source.start()).definite();
        out.add(t++, Math.min(ago, 3), headKind, definite ? 1 : 0);
        out.add(t++, Math.min(ago, 3), source == null ? 0 : Buckets.of(source.size()), headKind);
        boolean inContent = previous != null && onlyIn(previous.content(), candidate.entity());
        out.add(t, sort, inContent ? 1 : 0, Math.min(ago, 2));
    }

    private boolean onlyIn(Run content, int entity) {
        for (Name name : scene.entities().all().get(entity).mentions()) {
            if (name.run().start() < cue.token() && !content.contains(name.run())) {
                return false;
            }
        }
        return true;
    }

    private void place(Candidate candidate, Entity entity, int sort, int kind, Features out) {
        int t = FIRST + 300;
        Name last = lastBefore(entity, cue.token());
        int away = last == null
                ? 9
                : Math.min(
                        8,
                        scene.tokens().sentenceOf(cue.token())
                                - scene.tokens().sentenceOf(last.run().start()));
        boolean hasSource = source != null;
        out.add(t++, sort, away, hasSource ? 1 : 0);
        out.add(t++, away, kind, hasSource ? 1 : 0);
        if (last == null) {
            return;
        }
        int gap = cue.token() - last.run().end();
        int stand = relative >= 0 ? standsBefore(last, relative) : auxiliary >= 0 ? standsBehind(last, auxiliary) : 0;
        out.add(t++, stand, sort, hasSource ? 1 : 0);
        out.add(t++, stand, entity.type().ordinal(), hasSource ? 1 : 0);
        boolean leads = isFirstName(last);
        out.add(t++, away, leads ? 1 : 0, entity.type().ordinal());
        out.add(t++, Math.min(away, 3), leads ? 1 : 0, kind);
        out.add(t++, away == 0 ? Buckets.of(gap) : -1, kind, hasSource ? 1 : 0);
        out.add(t++, gap <= 3 ? scene.shape(cue.token() - 1) : 0, gap <= 3 ? gap : 9, kind);
        out.add(t++, scene.shape(last.run().start() - 1), Math.min(away, 2), hasSource ? 1 : 0);
        out.add(
                t,
                candidate.entity() == scene.firstPerson() ? 1 : 0,
                hasSource ? 1 : 0,
                entity.type().ordinal());
    }

    /** 1: the name stands right before the relative pronoun before the cue, 2: it does not. */
    private static int standsBefore(Name name, int relative) {
        return name.run().end() >= relative - 2 && name.run().end() <= relative ? 1 : 2;
    }

    /** 3: the name stands behind the auxiliary whose subject the speaker is, 4: it does not. */
    private static int standsBehind(Name name, int auxiliary) {
        return name.run().start() > auxiliary && name.run().start() <= auxiliary + 8 ? 3 : 4;
    }

    private int before(ClauseWords.Kind kind, int reach) {
        for (int i = cue.token() - 1; i >= Math.max(cue.scope().start(), cue.token() - reach); i--) {
            if (scene.is(i, kind)) {
                return i;
            }
            if (scene.is(i, '.')) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isFirstName(Name name) {
        Run sentence = scene.tokens().sentence(name.run().start());
        for (int i = sentence.start(); i < name.run().start(); i++) {
            if (scene.entity(i) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Name lastBefore(Entity entity, int token) {
        List<Name> mentions = entity.mentions();
        int k = before(mentions, token) - 1;
        while (k >= 0 && mentions.get(k).run().end() > token) {
            k--;
        }
        return k < 0 ? null : mentions.get(k);
    }

    private void inSource(Candidate candidate, int type, int headKind, Features out) {
        int t = FIRST + 400;
        Run run = source == null ? new Run(0, 0) : source;
        int from = run.start();
        while (from < run.end() && scene.entity(from) != candidate.entity()) {
            from++;
        }
        int to = from;
        while (to < run.end() && scene.entity(to) == candidate.entity()) {
            to++;
        }
        int order = 0;
        for (int i = run.start(); i < from; i++) {
            order += scene.isNameStart(i) ? 1 : 0;
        }
        boolean last = to >= run.end();
        out.add(t++, type, from == run.start() ? 1 : 0, last ? 1 : 0);
        out.add(t++, type, Math.min(order, 2), names(run));
        out.add(t++, type, headKind, scene.core(from - 1).hashCode());
        out.add(t++, type, from == run.start() ? 0 : scene.shape(from - 1), last ? 1 : 0);
        out.add(t++, type, scene.core(run.start()).hashCode(), last ? 1 : 0);
        out.add(t++, type, Buckets.of(from - run.start()), Buckets.of(run.end() - to));
        out.add(t++, hasPerson(run) ? 1 : 0, type, from == run.start() ? 1 : 0);
        int role = nearestRole(run, from);
        out.add(
                t,
                type,
                role < 0 ? -1 : scene.prefix(role),
                role < 0 ? 0 : scene.core(role - 1).hashCode());
    }

    private boolean hasPerson(Run run) {
        for (int i = run.start(); i < run.end(); i++) {
            int entity = scene.entity(i);
            if (entity >= 0 && scene.entities().all().get(entity).type() == EntityType.PERSON) {
                return true;
            }
        }
        return false;
    }

    /** How well the words beside the cue fit the entity's name and role: {@code the minister} and a minister's. */
    private void role(Candidate candidate, int rank, int sort, int type, int headKind, Features out) {
        int t = FIRST + 500;
        Description description = scene.description(candidate.entity());
        boolean headFits = description.heads().contains(head());
        boolean headInside = description.all().contains(head());
        int fits = 0;
        for (String stem : sourceStems) {
            fits += description.all().contains(stem) ? 1 : 0;
        }
        int left = Math.min(3, sourceStems.size() - fits);
        boolean definite =
                source != null && scene.words().analysis(source.start()).definite();
        int fit = (headFits ? 2 : headInside ? 1 : 0) * 4 + left;
        out.add(t++, fit, type);
        out.add(t++, fit, Math.min(fits, 3));
        out.add(t++, fit, definite ? 1 : 0, sourceStems.size() == 1 ? 1 : 0);
        out.add(t++, fit, headKind);
        out.add(t++, headFits ? 1 : 0, head().hashCode());
        out.add(t++, fit, firstFit == candidate.entity() ? 1 : 0, definite ? 1 : 0);
        out.add(
                t++,
                firstFit < 0 ? 0 : firstFit == candidate.entity() ? 1 : 2,
                type,
                source != null && scene.isRole(source.start()) ? 1 : 0);
        out.add(t++, sort, type, source != null && scene.isRole(source.start()) ? 1 : 0);
        out.add(t, head().hashCode(), type, Math.min(rank, 3));
    }

    /** 1: the verb's gender fits the entity, 2: it does not, 0: not known. */
    private int agreement(Entity entity) {
        Gender gender = cue.word().gender();
        if (gender == Gender.NONE || takesUp(entity)) {
            return 0;
        }
        String own = entity.gender();
        boolean feminine;
        if (own != null) {
            feminine = own.equals("female");
        } else if (entity.type() == EntityType.PERSON) {
            return 3 + pastGender(entity.id(), gender);
        } else {
            feminine = entity.type() == EntityType.LOCATION
                    || scene.tokens()
                            .endsInTaMarbuta(entity.mentions().get(0).run().start());
        }
        return feminine == (gender == Gender.FEMININE) ? 1 : 2;
    }

    /** Whether the words beside the cue are the entity's role, whose form may hide its bearer's gender. */
    private boolean takesUp(Entity entity) {
        return source != null && scene.description(entity.id()).heads().contains(head());
    }

    private int pastGender(int entity, Gender now) {
        for (int k = earlier.size() - 1; k >= Math.max(0, earlier.size() - STATEMENTS_BACK); k--) {
            if (earlier.get(k).speaker() == entity) {
                CueWord word = scene.cueWord(earlier.get(k).cue().start());
                if (word != null && word.gender() != Gender.NONE) {
                    return word.gender() == now ? 1 : 2;
                }
            }
        }
        return 0;
    }
}
