package org.isnad.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Models;
import org.isnad.mention.Amount;
import org.isnad.mention.Entity;
import org.isnad.mention.Timex;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells who did a deed, who underwent it, where and when. Thread-safe. */
final class EventRoles {
    static final String MODEL = "event-role";

    private static final int ACTOR = 1;
    private static final int TARGET = 2;
    private static final int PLACE = 3;
    private static final double THRESHOLD = 0.28;

    private static final Set<Event.Type> CASUALTIES =
            EnumSet.of(Event.Type.ATTACK, Event.Type.KILL, Event.Type.CLASH, Event.Type.DISASTER, Event.Type.PROTEST);

    private final Optional<LinearModel> model;

    private EventRoles(Optional<LinearModel> model) {
        this.model = model;
    }

    static EventRoles open(Models models) {
        return new EventRoles(models.findLinear(MODEL));
    }

    /** Who, to whom, where, when, and how. */
    record Roles(
            List<Entity> actors,
            List<Entity> targets,
            @Nullable Entity place,
            @Nullable Span time,
            Event.Status status,
            Map<String, Long> count) {}

    Roles roles(EventScene scene, Trigger trigger) {
        List<Entity> actors = new ArrayList<>();
        List<Entity> targets = new ArrayList<>();
        Entity place = null;
        double likeliest = 0;
        Features features = new Features();
        for (Part part : RoleParts.of(scene, trigger)) {
            features.clear();
            RoleFeatures.add(scene, trigger, part, features);
            double[] p = model.isPresent() ? model.get().probabilities(features) : new double[4];
            Entity entity = scene.entities.all().get(part.entity());
            if (p[PLACE] > Math.max(likeliest, Math.max(p[ACTOR], p[TARGET])) && 1 - p[0] > THRESHOLD) {
                place = entity;
                likeliest = p[PLACE];
            } else if (p[PLACE] < Math.max(p[ACTOR], p[TARGET]) && 1 - p[0] > THRESHOLD) {
                (p[ACTOR] >= p[TARGET] ? actors : targets).add(entity);
            }
        }
        return new Roles(actors, targets, place, time(scene, trigger), status(scene, trigger), count(scene, trigger));
    }

    /** The expression of time nearest to the trigger in its sentence. */
    private static @Nullable Span time(EventScene scene, Trigger trigger) {
        Run sentence = scene.sentence(trigger.token());
        int nearest = -1;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            boolean nearer = nearest < 0 || Math.abs(i - trigger.token()) < Math.abs(nearest - trigger.token());
            nearest = scene.time(i) >= 0 && nearer && isDate(scene, i) ? i : nearest;
        }
        return nearest < 0 ? null : scene.times.get(scene.time(nearest)).span();
    }

    private static boolean isDate(EventScene scene, int token) {
        Timex.Kind kind = scene.times.get(scene.time(token)).kind();
        return kind == Timex.Kind.DATE || kind == Timex.Kind.TIME;
    }

    private static Event.Status status(EventScene scene, Trigger trigger) {
        Run sentence = scene.sentence(trigger.token());
        int t = trigger.token();
        Set<Marks.Mark> before = scene.marks(sentence, t - 2, t);
        if (before.contains(Marks.Mark.NEGATION) || before.contains(Marks.Mark.DENIAL)) {
            return Event.Status.DENIED;
        }
        Set<Marks.Mark> around = scene.marks(sentence, t - 4, t + 4);
        boolean past = trigger.shape() == Trigger.Shape.PERFECT;
        return trigger.isFuture() || (!past && around.contains(Marks.Mark.FUTURE))
                ? Event.Status.PLANNED
                : Event.Status.HAPPENED;
    }

    private static Map<String, Long> count(EventScene scene, Trigger trigger) {
        Map<String, Long> count = new TreeMap<>();
        if (!CASUALTIES.contains(trigger.deed().type())) {
            return count;
        }
        Run sentence = scene.sentence(trigger.token());
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (scene.amount(i) >= 0 && scene.amounts.get(scene.amount(i)).run().start() == i) {
                Amount amount = scene.amounts.get(scene.amount(i));
                if (EventSpotter.isCasualty(amount.unit())) {
                    count.merge(amount.unit(), Math.round(amount.value()), Math::max);
                }
            }
        }
        return count;
    }
}
