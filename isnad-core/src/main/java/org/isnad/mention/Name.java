package org.isnad.mention;

import org.isnad.text.Run;
import org.isnad.text.Span;

/** A name as it stands in the article: a person's without title or role, a body's longest. */
public record Name(Run run, Span span, EntityType type, double confidence, String rule) implements Mention {}
