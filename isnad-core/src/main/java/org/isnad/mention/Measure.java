package org.isnad.mention;

/**
 * What a number counts or measures.
 *
 * @param factor how many of the unit one of what is named is: a millime is a thousandth of a dinar
 * @param end the token after the words that name it
 */
record Measure(String unit, double factor, int end, String rule) {}
