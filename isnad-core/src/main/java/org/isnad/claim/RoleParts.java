package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.mention.Entity;
import org.isnad.text.Run;

/** Gathers the entities that could have a part in a deed: those of its sentence, who speaks of it, and whom the text is about. */
final class RoleParts {
    private static final int MOST = 12;

    private RoleParts() {}

    static List<Part> of(EventScene scene, Trigger trigger) {
        List<Part> parts = new ArrayList<>();
        Run sentence = scene.sentence(trigger.token());
        int between = 0;
        for (int i = trigger.token(); i < sentence.end() && parts.size() < MOST; i++) {
            between += addMention(scene, sentence, i, between, parts);
        }
        between = 0;
        for (int i = trigger.token() - 1; i >= sentence.start() && parts.size() < 2 * MOST; i--) {
            between += addMention(scene, sentence, i, between, parts);
        }
        addSpeaker(scene, trigger, parts);
        addTopic(scene, sentence.start(), parts);
        return parts;
    }

    /** Whether a mention begins here, the first met of its row; the nearer of two mentions of one entity stays. */
    private static int addMention(EventScene scene, Run sentence, int token, int between, List<Part> parts) {
        if (!scene.isNamed(token) || scene.name(token).run().start() != token) {
            return 0;
        }
        Run name = scene.name(token).run();
        Run last = parts.isEmpty() ? null : parts.get(parts.size() - 1).run();
        boolean sameRow =
                last != null && between > 0 && NameRow.of(scene, sentence, last).contains(name);
        int entity = scene.entities.at(token);
        if (!has(parts, entity)) {
            parts.add(new Part(entity, name, sameRow ? between - 1 : between));
        }
        return sameRow ? 0 : 1;
    }

    private static void addSpeaker(EventScene scene, Trigger trigger, List<Part> parts) {
        int statement = scene.statement(trigger.token());
        Entity speaker = statement < 0 ? null : scene.statements.get(statement).speaker();
        if (speaker != null && !has(parts, speaker.id())) {
            parts.add(new Part(speaker.id(), null, 0));
        }
    }

    /** The first two entities of the sentence before. */
    private static void addTopic(EventScene scene, int start, List<Part> parts) {
        if (start == 0) {
            return;
        }
        Run before = scene.sentence(start - 1);
        int added = 0;
        for (int i = before.start(); i < before.end() && added < 2; i++) {
            if (scene.isNamed(i) && !has(parts, scene.entities.at(i))) {
                parts.add(new Part(scene.entities.at(i), null, 1 + added++));
            }
        }
    }

    private static boolean has(List<Part> parts, int entity) {
        for (Part part : parts) {
            if (part.entity() == entity) {
                return true;
            }
        }
        return false;
    }
}
