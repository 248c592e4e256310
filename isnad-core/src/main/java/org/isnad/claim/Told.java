package org.isnad.claim;

import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/**
 * A statement in token numbers, as people or the reader found it.
 *
 * @param speaker number of the entity, -1 where the article does not name it
 * @param source the words of the clause that name the speaker
 * @param via number of the relaying entity, or -1
 * @param optional whether it stands in another statement's content
 */
public record Told(
        Run cue,
        Run content,
        int speaker,
        @Nullable Run source,
        @Nullable Run channel,
        int via,
        Statement.Form form,
        Statement.Act act,
        boolean optional) {}
