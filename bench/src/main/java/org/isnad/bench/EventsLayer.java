package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.bench.GoldArticle.GoldEntity;
import org.isnad.bench.GoldArticle.GoldEvent;
import org.isnad.claim.EventFinder;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Models;
import org.isnad.lexicon.Words;
import org.isnad.mention.Entities;
import org.isnad.mention.Entity;
import org.isnad.mention.Name;
import org.isnad.reading.ArticleReader;
import org.isnad.reading.Reading;
import org.isnad.text.Run;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Trains which words tell of a deed to report, and who has which part in it. */
public final class EventsLayer implements Layer {
    static final List<String> LABELS = List.of("none", "optional", "required");
    static final List<String> PARTS = List.of("none", "actor", "target", "place");
    private static final int NEAR = 3;
    private static final double VARIANCE = 0.3;
    private static final int AT_LEAST = 2;
    private static final double PASSING = 0.5; // the weight of a part in a deed that is told in passing

    @Override
    public String name() {
        return "events";
    }

    @Override
    public Map<String, byte[]> train(List<GoldArticle> articles, Function<GoldArticle, ArticleReader> reader) {
        Lesson lesson = new Lesson();
        EventFinder finder = EventFinder.open(Models.none());
        for (GoldArticle gold : articles) {
            ArticleReader below = reader.apply(gold);
            Words words = below.words(gold.text());
            Reading reading = below.read(gold.article());
            Entities entities = new Entities(reading.entities(), words.size());
            lesson.add(
                    gold,
                    words,
                    entities,
                    finder.scan(words, entities, reading.times(), reading.amounts(), reading.statements()));
        }
        return lesson.models();
    }

    /** What the articles teach. */
    static final class Lesson {
        private final LinearTrainer deeds;
        private final LinearTrainer parts;
        private final Features features = new Features();

        Lesson() {
            this(VARIANCE, AT_LEAST);
        }

        Lesson(double variance, int atLeast) {
            deeds = new LinearTrainer(LABELS, variance, atLeast);
            parts = new LinearTrainer(PARTS, variance, atLeast);
        }

        void add(GoldArticle gold, Words words, Entities entities, EventFinder.Scan scan) {
            int[] told = told(gold, words, scan);
            for (int t = 0; t < scan.size(); t++) {
                features.clear();
                scan.addFeatures(t, features);
                GoldEvent event = told[t] < 0 ? null : gold.events().get(told[t]);
                deeds.add(features, event == null ? "none" : event.optional() ? "optional" : "required");
                if (event != null) {
                    addParts(gold, entities, scan, t, event);
                }
            }
        }

        private void addParts(
                GoldArticle gold, Entities entities, EventFinder.Scan scan, int trigger, GoldEvent event) {
            for (int part = 0; part < scan.parts(trigger); part++) {
                features.clear();
                scan.addPartFeatures(trigger, part, features);
                String id = findGold(gold, entities.all().get(scan.entity(trigger, part)));
                parts.add(features, part(event, id), event.optional() ? PASSING : 1);
            }
        }

        LinearModel partModel() {
            return parts.train();
        }

        LinearModel deedModel() {
            return deeds.train();
        }

        Map<String, byte[]> models() {
            return Map.of(
                    EventFinder.MODEL,
                    deedModel().toBytes(),
                    EventFinder.PART_MODEL,
                    partModel().toBytes());
        }
    }

    private static String part(GoldEvent event, @Nullable String id) {
        if (id == null) {
            return "none";
        }
        if (event.actors().contains(id)) {
            return "actor";
        }
        if (event.targets().contains(id)) {
            return "target";
        }
        return id.equals(event.place()) ? "place" : "none";
    }

    /** For each trigger the gold event that it tells, or -1: the one whose trigger it is, else one close by that has no other. */
    static int[] told(GoldArticle gold, Words words, EventFinder.Scan scan) {
        int[] told = new int[scan.size()];
        java.util.Arrays.fill(told, -1);
        List<Run> runs = new ArrayList<>();
        gold.events().forEach(event -> runs.add(words.tokens().run(event.trigger())));
        boolean[] has = new boolean[runs.size()];
        for (int t = 0; t < told.length; t++) {
            told[t] = nearest(gold, runs, has, scan, t, 0);
        }
        for (int told1 : told) {
            if (told1 >= 0) {
                has[told1] = true;
            }
        }
        for (int t = 0; t < told.length; t++) {
            told[t] = told[t] >= 0 ? told[t] : nearest(gold, runs, has, scan, t, NEAR);
        }
        return told;
    }

    private static int nearest(
            GoldArticle gold, List<Run> runs, boolean[] has, EventFinder.Scan scan, int trigger, int within) {
        int best = -1;
        for (int e = 0; e < runs.size(); e++) {
            int distance = distance(runs.get(e), scan.token(trigger));
            boolean same = gold.events().get(e).type().equals(scan.type(trigger).label());
            if (same
                    && !has[e]
                    && distance <= within
                    && (best < 0 || distance < distance(runs.get(best), scan.token(trigger)))) {
                best = e;
            }
        }
        return best;
    }

    private static int distance(Run run, int token) {
        return run.contains(token) ? 0 : token < run.start() ? run.start() - token : token - run.end() + 1;
    }

    /** The gold entity that shares most mentions with the one read, null for none. */
    static @Nullable String findGold(GoldArticle gold, Entity read) {
        String best = null;
        int most = 0;
        for (GoldEntity entity : gold.entities()) {
            int shared = 0;
            for (Name name : read.mentions()) {
                for (Span mention : entity.mentions()) {
                    shared += mention.overlaps(name.span()) ? 1 : 0;
                }
            }
            if (shared > most) {
                most = shared;
                best = entity.id();
            }
        }
        return best;
    }
}
