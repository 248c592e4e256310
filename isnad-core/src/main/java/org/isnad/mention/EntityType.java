package org.isnad.mention;

/** What kind of thing a name names. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    OTHER;

    /** As the contract writes it. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
