package org.isnad.mention;

import org.isnad.text.Run;
import org.isnad.text.Span;

/**
 * Something counted or measured.
 *
 * @param unit ISO 4217, {@code %}, {@code person}, {@code killed}, {@code wounded}, {@code count}, or a physical unit
 */
public record Amount(Run run, Span span, double value, String unit, double confidence, String rule)
        implements Mention {}
