package org.isnad.claim;

/** PLOVER's event types for the guideline's; where PLOVER has none, {@code ""}. */
final class Plover {
    private Plover() {}

    static String of(Event.Type type) {
        return switch (type) {
            case MEET, VISIT -> "CONSULT";
            case AGREE -> "AGREE";
            case COOPERATE -> "COOPERATE";
            case AID -> "AID";
            case ATTACK, CLASH, KILL -> "ASSAULT";
            case ARREST -> "COERCE";
            case TRIAL -> "ACCUSE";
            case PROTEST -> "PROTEST";
            case SANCTION -> "SANCTION";
            case MOBILIZE -> "MOBILIZE";
            case RETREAT -> "RETREAT";
            case CONCEDE -> "CONCEDE";
            case ELECT, APPOINT, RESIGN, DISASTER -> "";
        };
    }
}
