package org.isnad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Pos;
import org.isnad.mention.EntityType;
import org.isnad.text.Run;

/** An article's triggers, and what there is to know about each before one decides whether it is a deed to report. */
final class EventSpotter {
    private static final int NEAR = 5;
    private static final int WINDOW = 8; // words within which two triggers of a type tell of the same deed

    private final EventScene scene;
    private final List<Trigger> triggers;
    private final int[] earlier; // triggers of the same type before this one, elsewhere
    private final int[] later;
    private final int[] perType = new int[Event.Type.values().length];
    private int war;
    private final boolean[] lexemeTold; // the same lexeme stood earlier

    EventSpotter(EventScene scene, List<Trigger> triggers) {
        this.scene = scene;
        this.triggers = withoutLightVerbs(outsideNames(scene, triggers));
        int n = this.triggers.size();
        earlier = new int[n];
        later = new int[n];
        lexemeTold = new boolean[n];
        compare();
    }

    /** A word inside a name tells no deed, unless the name is an operation's, a battle's or an agreement's. */
    private static List<Trigger> outsideNames(EventScene scene, List<Trigger> all) {
        return all.stream()
                .filter(trigger -> !scene.isNamed(trigger.token())
                        || scene.entity(trigger.token()).type() == EntityType.OTHER)
                .toList();
    }

    /** In "they launched an attack" the noun tells the deed, and the verb beside it tells it no second time. */
    private static List<Trigger> withoutLightVerbs(List<Trigger> all) {
        List<Trigger> kept = new ArrayList<>(all.size());
        for (int t = 0; t < all.size(); t++) {
            if (all.get(t).shape() == Trigger.Shape.NOUN || !all.get(t).deed().light() || !nounFollows(all, t)) {
                kept.add(all.get(t));
            }
        }
        return kept;
    }

    private static boolean nounFollows(List<Trigger> all, int verb) {
        Trigger light = all.get(verb);
        for (int t = verb + 1; t < all.size() && all.get(t).token() - light.token() <= NEAR; t++) {
            boolean noun =
                    all.get(t).shape() == Trigger.Shape.NOUN && all.get(t).token() > light.token();
            if (noun && all.get(t).deed().type() == light.deed().type()) {
                return true;
            }
        }
        return false;
    }

    List<Trigger> triggers() {
        return triggers;
    }

    private void compare() {
        for (Trigger trigger : triggers) {
            perType[trigger.deed().type().ordinal()]++;
        }
        int deaths = perType[Event.Type.KILL.ordinal()]
                + perType[Event.Type.ATTACK.ordinal()]
                + perType[Event.Type.CLASH.ordinal()];
        war = Math.min(3, deaths * 50 / Math.max(50, scene.size()));
        Map<Event.Type, List<Integer>> byType = new HashMap<>();
        Set<String> lexemes = new HashSet<>();
        for (int t = 0; t < triggers.size(); t++) {
            Trigger trigger = triggers.get(t);
            byType.computeIfAbsent(trigger.deed().type(), key -> new ArrayList<>())
                    .add(t);
            lexemeTold[t] = !lexemes.add(trigger.deed().type() + trigger.deed().lexeme());
        }
        for (List<Integer> same : byType.values()) {
            rank(same);
        }
    }

    private void rank(List<Integer> same) {
        for (int k = 0; k < same.size(); k++) {
            earlier[same.get(k)] = k;
            later[same.get(k)] = same.size() - k - 1;
        }
    }

    void addFeatures(int number, Features features) {
        Trigger trigger = triggers.get(number);
        Run sentence = scene.sentence(trigger.token());
        addWord(trigger, features);
        addNeighbours(trigger, sentence, features);
        addNamed(trigger, sentence, features);
        addTelling(trigger, sentence, features);
        addPlace(number, trigger, sentence, features);
    }

    private void addWord(Trigger trigger, Features features) {
        int type = trigger.deed().type().ordinal();
        int shape = trigger.shape().ordinal();
        String lexeme = trigger.deed().lexeme();
        Analysis analysis = scene.words.analysis(trigger.token());
        features.add(0);
        features.add(1, type);
        features.add(2, type, lexeme.hashCode());
        features.add(3, type, shape);
        features.add(4, lexeme.hashCode(), shape);
        features.add(5, type, trigger.deed().rule());
        features.add(6, trigger.prefixed(), shape);
        features.add(7, trigger.prefixed(), type);
        features.add(8, trigger.pronoun() ? 1 : 0, shape);
        features.add(9, analysis.pos().ordinal(), shape);
        features.add(10, analysis.aspect().ordinal(), analysis.passive() ? 1 : 0, shape);
        features.add(11, analysis.definite() ? 1 : 0, shape);
        features.add(13, agreement(trigger, analysis), shape);
        features.add(14, agreement(trigger, analysis), lexeme.hashCode());
        features.add(12, scene.words.word(trigger.token()).cluster(), type);
    }

    /** Whether the sentence's analysis is of the same lexeme and kind of word: both 3, either 2 or 1, neither 0. */
    private static int agreement(Trigger trigger, Analysis analysis) {
        boolean verb = trigger.shape() != Trigger.Shape.NOUN;
        boolean kind = verb == (analysis.pos() == Pos.VERB);
        return (analysis.lemma().equals(trigger.deed().lexeme()) ? 2 : 0) + (kind ? 1 : 0);
    }

    private void addNeighbours(Trigger trigger, Run sentence, Features features) {
        int t = trigger.token();
        int type = trigger.deed().type().ordinal();
        String next = scene.form(sentence, t + 1);
        String previous = scene.form(sentence, t - 1);
        features.add(20, next);
        features.add(21, next.hashCode(), type);
        features.add(22, previous);
        features.add(23, previous.hashCode(), type);
        features.add(26, trigger.deed().lexeme().hashCode(), next.hashCode());
        addKind(27, sentence, t + 1, type, features);
        addKind(28, sentence, t - 1, type, features);
    }

    private void addKind(int template, Run sentence, int token, int type, Features features) {
        if (!sentence.contains(token)) {
            features.add(template, -1, type);
            return;
        }
        features.add(template, scene.words.pos(token).ordinal(), type);
        features.add(
                template + 5,
                scene.isNamed(token) ? 1 + scene.entity(token).type().ordinal() : 0,
                type);
        features.add(template + 7, scene.words.word(token).cluster(), type);
    }

    private void addNamed(Trigger trigger, Run sentence, Features features) {
        int t = trigger.token();
        int type = trigger.deed().type().ordinal();
        int count = 0;
        int kinds = 0;
        boolean time = false;
        boolean casualties = false;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (scene.isNamed(i) && scene.name(i).run().start() == i) {
                count++;
                kinds |= 1 << scene.entity(i).type().ordinal();
                addDistance(i - t, scene.entity(i).type(), type, features);
            }
            time |= scene.time(i) >= 0
                    && !scene.times.get(scene.time(i)).value().endsWith("_REF");
            casualties |= scene.amount(i) >= 0
                    && isCasualty(scene.amounts.get(scene.amount(i)).unit());
        }
        features.add(40, Math.min(count, 6));
        features.add(41, kinds, type);
        features.add(42, time ? 1 : 0, type);
        features.add(43, casualties ? 1 : 0, type);
        features.add(44, time ? 1 : 0, Math.min(count, 3), trigger.shape().ordinal());
    }

    private static void addDistance(int distance, EntityType kind, int type, Features features) {
        int bucket = distance < -8
                ? -9
                : distance < -3
                        ? -4
                        : distance < 0 ? -1 : distance <= 1 ? 1 : distance <= 3 ? 3 : distance <= 8 ? 8 : 9;
        features.add(45, bucket, kind.ordinal());
        if (bucket >= -4 && bucket < 9) {
            features.add(46, bucket, kind.ordinal(), type);
        }
    }

    static boolean isCasualty(String unit) {
        return unit.equals("killed") || unit.equals("wounded");
    }

    private void addTelling(Trigger trigger, Run sentence, Features features) {
        int t = trigger.token();
        for (Marks.Mark mark : scene.marks(sentence, t - 3, t)) {
            features.add(50, mark.ordinal());
            features.add(51, mark.ordinal(), trigger.deed().type().ordinal());
        }
        for (Marks.Mark mark : scene.marks(sentence, t - 1, t)) {
            features.add(52, mark.ordinal(), trigger.shape().ordinal());
        }
        for (Marks.Mark mark : scene.marks(sentence, sentence.start(), sentence.end())) {
            features.add(53, mark.ordinal());
        }
        int statement = scene.statement(t);
        int inside = statement < 0 ? 0 : t - scene.content(statement).start() < 4 ? 1 : 2;
        features.add(54, inside);
        features.add(55, inside, trigger.deed().type().ordinal());
        features.add(56, inside, trigger.shape().ordinal());
        if (statement >= 0) {
            Statement said = scene.statements.get(statement);
            features.add(57, said.act().ordinal());
            features.add(58, said.act().ordinal(), trigger.deed().type().ordinal());
            features.add(59, said.form().ordinal());
        }
        features.add(60, scene.cue(t) >= 0 ? 1 : 0, trigger.deed().lexeme().hashCode());
        features.add(63, scene.isChannel(t) ? 1 : 0);
        features.add(64, scene.isChannel(t) ? 1 : 0, trigger.deed().type().ordinal());
        features.add(61, scene.tokens.quoteOf(t) >= 0 ? 1 : 0);
        features.add(62, scene.isNamed(t) ? 1 + scene.entity(t).type().ordinal() : 0);
    }

    private void addPlace(int number, Trigger trigger, Run sentence, Features features) {
        int type = trigger.deed().type().ordinal();
        int ordinal = scene.tokens.sentenceOf(trigger.token());
        int at = trigger.token() - sentence.start();
        features.add(70, Math.min(ordinal, 6));
        features.add(71, at < 2 ? 0 : at < 5 ? 1 : at < 12 ? 2 : at < 25 ? 3 : 4);
        features.add(72, sentence.size() < 10 ? 0 : sentence.size() < 25 ? 1 : sentence.size() < 45 ? 2 : 3);
        features.add(73, Math.min(earlier[number], 4), type);
        features.add(74, Math.min(earlier[number], 4), Math.min(later[number], 4));
        features.add(77, lexemeTold[number] ? 1 : 0, type);
        features.add(79, Math.min((earlier[number] + later[number]) / 2, 6));
        features.add(80, rivals(number), trigger.shape().ordinal());
        features.add(82, war, type);
        features.add(83, Math.min(3, perType[type] * 100 / Math.max(50, scene.size())), type);
        features.add(
                84,
                ordinal == 0 && at < 3 ? 1 : ordinal == 0 ? 2 : at < 3 ? 3 : 0,
                trigger.shape().ordinal());
        features.add(
                85,
                at < 2 ? 0 : at < 5 ? 1 : 2,
                trigger.shape().ordinal(),
                scene.statement(trigger.token()) < 0 ? 0 : 1);
        features.add(81, Math.min(4, scene.size() / 100));
    }

    /** Triggers of the same type close by: 1 before, 2 behind. */
    private int rivals(int number) {
        int found = 0;
        Trigger trigger = triggers.get(number);
        for (int k = number - 1; k >= 0 && trigger.token() - triggers.get(k).token() <= WINDOW; k--) {
            found |= triggers.get(k).deed().type() == trigger.deed().type() ? 1 : 0;
        }
        for (int k = number + 1; k < triggers.size() && triggers.get(k).token() - trigger.token() <= WINDOW; k++) {
            found |= triggers.get(k).deed().type() == trigger.deed().type() ? 2 : 0;
        }
        return found;
    }
}
