package org.isnad.claim;

/**
 * One sense of a word that tells of a deed.
 *
 * @param rule the table's line, the name under which readings give it
 * @param cameo CAMEO code, empty where CAMEO has none
 * @param light a verb that means the deed only beside certain words
 * @param lexeme the folded dictionary form
 */
record Deed(int rule, Event.Type type, String cameo, boolean light, String lexeme) {}
