package org.isnad.claim;

import org.isnad.text.Run;
import org.jspecify.annotations.Nullable;

/**
 * An entity that could have a part in a deed.
 *
 * @param entity its number in the article
 * @param run its mention nearest to the trigger in the trigger's sentence; null where it stands outside
 * @param between how many other entities stand between it and the trigger; for one outside, 0 for the speaker, 1 for the topic
 */
record Part(int entity, @Nullable Run run, int between) {}
