package org.isnad.claim;

import org.isnad.lexicon.Features;
import org.isnad.lexicon.Pos;
import org.isnad.text.Run;
import org.isnad.text.Tokens;

/** What there is to know about an entity's part in a deed. */
final class RoleFeatures {
    private static final int BACK = 6;

    private RoleFeatures() {}

    static void add(EventScene scene, Trigger trigger, Part part, Features features) {
        int type = trigger.deed().type().ordinal();
        int kind = scene.entities.all().get(part.entity()).type().ordinal();
        int shape = trigger.shape().ordinal();
        features.add(100);
        features.add(101, type, kind);
        features.add(
                102,
                Math.min(4, scene.entities.all().get(part.entity()).mentions().size()),
                kind);
        features.add(103, statement(scene, trigger, part), kind);
        features.add(104, part.entity() == 0 ? 1 : 0, type);
        Run run = part.run();
        if (run == null) {
            features.add(105, part.between(), type);
            features.add(106, part.between(), kind);
            features.add(107, kind, shape, trigger.pronoun() ? 1 : 0);
            return;
        }
        Run row = NameRow.of(scene, scene.sentence(trigger.token()), run);
        addWhere(trigger, part, row.contains(trigger.token()) ? run : row, type, kind, features);
        addGovernor(scene, trigger, part, run, row, kind, features);
        addBetween(scene, trigger, row.contains(trigger.token()) ? run : row, kind, features);
    }

    private static int statement(EventScene scene, Trigger trigger, Part part) {
        int statement = scene.statement(trigger.token());
        if (statement < 0) {
            return 0;
        }
        Statement said = scene.statements.get(statement);
        boolean speaker = said.speaker() != null && said.speaker().id() == part.entity();
        boolean inside = part.run() != null
                && scene.content(statement).contains(part.run().start());
        return 1 + (speaker ? 1 : 0) + (inside ? 2 : 0);
    }

    private static void addWhere(Trigger trigger, Part part, Run run, int type, int kind, Features features) {
        int distance = distance(trigger, run);
        int bucket = distance < 0 ? -bucket(-distance) : bucket(distance);
        int shape = trigger.shape().ordinal();
        int between = Math.min(part.between(), 3);
        int side = Integer.signum(distance);
        features.add(110, bucket, kind);
        features.add(111, bucket, type, kind);
        features.add(112, bucket, shape, kind);
        features.add(113, side, type, kind);
        features.add(114, between * 3 + side, shape, kind);
        features.add(115, between * 3 + side, type, kind);
        features.add(116, side, trigger.deed().lexeme().hashCode(), kind);
        features.add(117, trigger.pronoun() ? 1 : 0, side, between);
    }

    /** Words between; 0 for the trigger itself, negative before it. */
    private static int distance(Trigger trigger, Run run) {
        if (run.contains(trigger.token())) {
            return 0;
        }
        return run.start() > trigger.token() ? run.start() - trigger.token() : run.end() - 1 - trigger.token();
    }

    private static int bucket(int distance) {
        return distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 6 : distance <= 20 ? 7 : 8;
    }

    private static void addGovernor(
            EventScene scene, Trigger trigger, Part part, Run run, Run row, int kind, Features features) {
        int type = trigger.deed().type().ordinal();
        Run sentence = scene.sentence(trigger.token());
        int side = run.start() > trigger.token() ? 1 : -1;
        String previous = scene.form(sentence, run.start() - 1);
        String clitic = NameRow.clitic(scene, run.start());
        String preposition = preposition(scene, sentence, row.start(), trigger.token());
        int word = preposition.hashCode();
        features.add(120, previous.hashCode(), kind);
        features.add(121, clitic.hashCode(), kind, side);
        features.add(122, word, kind, side);
        features.add(123, word, kind, type);
        features.add(124, word, trigger.deed().lexeme().hashCode());
        features.add(125, word, trigger.shape().ordinal(), Math.min(part.between(), 2));
        features.add(126, scene.form(sentence, run.end()).hashCode(), kind);
        features.add(127, NameRow.isJoined(scene, sentence, run.start()) ? 1 : 0, kind, side);
        features.add(140, nameBehind(scene, sentence, run.end()), kind, side);
        features.add(
                141,
                relativeBefore(scene, sentence, trigger.token()) ? 1 : 0,
                kind,
                side * 4 + Math.min(part.between(), 3));
        features.add(128, scene.words.analysis(trigger.token()).passive() ? 1 : 0, side, kind);
    }

    /** What kind of name stands right behind: a body before a person is part of a title. */
    private static int nameBehind(EventScene scene, Run sentence, int token) {
        return sentence.contains(token)
                        && scene.isNamed(token)
                        && NameRow.clitic(scene, token).isEmpty()
                ? 1 + scene.entity(token).type().ordinal()
                : 0;
    }

    /** Whether "who" or "which" stands right before the deed: its subject or object stands before that. */
    private static boolean relativeBefore(EventScene scene, Run sentence, int trigger) {
        for (int i = Math.max(sentence.start(), trigger - 2); i < trigger; i++) {
            if (scene.words.pos(i) == Pos.RELATIVE && scene.words.form(i).length() > 3) {
                return true;
            }
        }
        return false;
    }

    /** The preposition, conjunction or letter nearest before the name, up to the trigger. */
    private static String preposition(EventScene scene, Run sentence, int start, int trigger) {
        String clitic = NameRow.clitic(scene, start);
        if (!clitic.isEmpty()) {
            return clitic;
        }
        for (int i = start - 1; i >= Math.max(sentence.start(), start - BACK); i--) {
            if (i == trigger) {
                return "^";
            }
            if (isFunction(scene, i)) {
                return scene.words.form(i);
            }
            int letters = scene.words.cliticLength(i);
            if (letters > 0) {
                return scene.words.form(i).substring(0, letters);
            }
        }
        return "-";
    }

    private static boolean isFunction(EventScene scene, int token) {
        Pos pos = scene.words.pos(token);
        return pos == Pos.PREPOSITION
                || pos == Pos.CONJUNCTION
                || pos == Pos.PARTICLE
                || pos == Pos.VERB
                || pos == Pos.RELATIVE
                || scene.tokens.kind(token) != Tokens.Kind.ARABIC
                || scene.words.form(token).length() <= 3;
    }

    private static void addBetween(EventScene scene, Trigger trigger, Run run, int kind, Features features) {
        int from = Math.min(run.end(), trigger.token() + 1);
        int to = Math.max(run.start(), trigger.token());
        int side = run.start() > trigger.token() ? 1 : -1;
        int marks = 0;
        int verbs = 0;
        int names = 0;
        for (int i = from; i < to; i++) {
            marks += scene.isWord(i) ? 0 : 1;
            verbs += scene.words.pos(i) == Pos.VERB ? 1 : 0;
            names += scene.isNamed(i) ? 1 : 0;
            if (to - from <= 8 && scene.words.form(i).length() <= 4) {
                features.add(130, scene.words.form(i).hashCode(), kind, side);
            }
        }
        features.add(131, Math.min(marks, 3), side, kind);
        features.add(132, Math.min(verbs, 3), side, kind);
        features.add(133, names == 0 ? 0 : names == to - from ? 1 : 2, side, kind);
        if (to - from == 1) {
            features.add(
                    134,
                    scene.words.form(from).hashCode(),
                    kind,
                    trigger.deed().type().ordinal());
        }
    }
}
