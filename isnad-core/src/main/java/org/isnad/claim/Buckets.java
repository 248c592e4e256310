package org.isnad.claim;

/** Distances, coarser the longer they are. */
final class Buckets {
    private Buckets() {}

    /** 0 to 6 as they are, then by doubling; negative ones mirrored. */
    static int of(int distance) {
        if (distance < 0) {
            return -1 - of(-distance);
        }
        if (distance <= 6) {
            return distance;
        }
        return distance <= 8
                ? 7
                : distance <= 12 ? 8 : distance <= 18 ? 9 : distance <= 30 ? 10 : distance <= 60 ? 11 : 12;
    }
}
