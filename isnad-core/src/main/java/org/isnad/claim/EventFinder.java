package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;
import org.isnad.mention.Amount;
import org.isnad.mention.Entities;
import org.isnad.mention.Timex;
import org.isnad.text.Run;

/** Finds the deeds. Thread-safe. */
public final class EventFinder {
    /** The model's name. */
    public static final String MODEL = "event";

    /** The name of the model that gives entities their parts in a deed. */
    public static final String PART_MODEL = EventRoles.MODEL;

    private static final int NONE = 0;
    private static final int REQUIRED = 2;
    private static final int SAME_DEED = 8;
    private static final double THRESHOLD = 0.24;

    private final Deeds deeds = Deeds.open();
    private final Marks marks = Marks.open();
    private final Optional<LinearModel> model;
    private final EventRoles roles;

    private EventFinder(Models models) {
        model = models.findLinear(MODEL);
        roles = EventRoles.open(models);
    }

    public static EventFinder open(Models models) {
        return new EventFinder(models);
    }

    private record Found(Trigger trigger, double worth, double confidence) {}

    /** By place of the trigger. */
    public List<Event> events(
            Words words, Entities entities, List<Timex> times, List<Amount> amounts, List<Statement> statements) {
        if (model.isEmpty()) {
            return List.of();
        }
        EventScene scene = new EventScene(words, entities, times, amounts, statements, marks);
        EventSpotter spotter = new EventSpotter(scene, deeds.triggers(words));
        List<Event> events = new ArrayList<>();
        for (Found found : found(spotter)) {
            events.add(event(scene, found));
        }
        return events;
    }

    /** For each word its likeliest sense, where that is worth telling. */
    private List<Found> found(EventSpotter spotter) {
        List<Found> found = new ArrayList<>();
        Features features = new Features();
        for (int t = 0; t < spotter.triggers().size(); t++) {
            features.clear();
            spotter.addFeatures(t, features);
            double[] p = model.orElseThrow().probabilities(features);
            Found next = new Found(spotter.triggers().get(t), p[REQUIRED] / (p[REQUIRED] + p[NONE]), 1 - p[NONE]);
            if (next.worth >= THRESHOLD) {
                keepBest(found, next);
            }
        }
        return found;
    }

    /** One telling of a type within a few words: the likelier one stays; and one sense of a word. */
    private static void keepBest(List<Found> found, Found next) {
        for (int k = found.size() - 1; k >= 0; k--) {
            Found earlier = found.get(k);
            int distance = next.trigger.token() - earlier.trigger.token();
            if (distance > SAME_DEED) {
                break;
            }
            boolean rival = distance == 0
                    || earlier.trigger.deed().type() == next.trigger.deed().type();
            if (rival && earlier.worth >= next.worth) {
                return;
            }
            if (rival) {
                found.remove(k);
            }
        }
        found.add(next);
    }

    private Event event(EventScene scene, Found found) {
        Trigger trigger = found.trigger;
        EventRoles.Roles told = roles.roles(scene, trigger);
        return new Event(
                trigger.deed().type(),
                scene.tokens.span(new Run(trigger.token(), trigger.token() + 1), trigger.bare()),
                told.actors(),
                told.targets(),
                told.place(),
                told.time(),
                told.status(),
                Plover.of(trigger.deed().type()),
                trigger.deed().cameo(),
                told.count(),
                found.confidence,
                "deed-" + trigger.deed().rule());
    }

    /** What the training command needs: every trigger with its features, as the finder itself would see it. */
    public Scan scan(
            Words words, Entities entities, List<Timex> times, List<Amount> amounts, List<Statement> statements) {
        EventScene scene = new EventScene(words, entities, times, amounts, statements, marks);
        return new Scan(scene, new EventSpotter(scene, deeds.triggers(words)));
    }

    /** An article's triggers, for training. */
    public static final class Scan {
        private final EventScene scene;
        private final EventSpotter spotter;

        private Scan(EventScene scene, EventSpotter spotter) {
            this.scene = scene;
            this.spotter = spotter;
        }

        public int size() {
            return spotter.triggers().size();
        }

        public int token(int trigger) {
            return spotter.triggers().get(trigger).token();
        }

        public Event.Type type(int trigger) {
            return spotter.triggers().get(trigger).deed().type();
        }

        public void addFeatures(int trigger, Features features) {
            spotter.addFeatures(trigger, features);
        }

        /** How many entities could have a part in the deed. */
        public int parts(int trigger) {
            return parts(spotter.triggers().get(trigger)).size();
        }

        /** The number of one of them among the article's entities. */
        public int entity(int trigger, int part) {
            return parts(spotter.triggers().get(trigger)).get(part).entity();
        }

        public void addPartFeatures(int trigger, int part, Features features) {
            Trigger word = spotter.triggers().get(trigger);
            RoleFeatures.add(scene, word, parts(word).get(part), features);
        }

        private List<Part> parts(Trigger trigger) {
            return RoleParts.of(scene, trigger);
        }
    }
}
