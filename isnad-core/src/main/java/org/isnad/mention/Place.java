package org.isnad.mention;

/** Where on earth, in degrees. */
public record Place(double latitude, double longitude) {}
