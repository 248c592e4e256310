package org.isnad.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An article's entities, and which of them each token belongs to. */
public final class Entities {
    private final List<Entity> entities;
    private final int[] entityOf;
    private final int[] mentionOf;

    /** @param size the article's number of tokens */
    public Entities(List<Entity> entities, int size) {
        this.entities = List.copyOf(entities);
        this.entityOf = new int[size];
        this.mentionOf = new int[size];
        Arrays.fill(entityOf, -1);
        for (int e = 0; e < entities.size(); e++) {
            List<Name> mentions = entities.get(e).mentions();
            for (int m = 0; m < mentions.size(); m++) {
                for (int i = mentions.get(m).run().start();
                        i < mentions.get(m).run().end();
                        i++) {
                    entityOf[i] = e;
                    mentionOf[i] = m;
                }
            }
        }
    }

    public List<Entity> all() {
        return entities;
    }

    /** The entity whose mention covers the token. */
    public Optional<Entity> findAt(int token) {
        return entityOf[token] < 0 ? Optional.empty() : Optional.of(entities.get(entityOf[token]));
    }

    /** The mention that covers the token. */
    public Optional<Name> findMentionAt(int token) {
        return findAt(token).map(entity -> entity.mentions().get(mentionOf[token]));
    }

    /** Its number in {@link #all}, or -1: {@link #findAt} without garbage. */
    public int at(int token) {
        return entityOf[token];
    }
}
