package org.runnerhip.facts;

/**
 * How much a reason counts, as a word an expert can defend. Where a study gives a likelihood ratio, it decides the word:
 * 10 or more is conclusive, 5 strong, 2 moderate, 1.2 weak. Everything else is judgement, and its rule says so.
 */
public enum Weight {
    CONCLUSIVE(4),
    STRONG(3),
    MODERATE(2),
    WEAK(1);

    private final int points;

    Weight(int points) {
        this.points = points;
    }

    /** 4, 3, 2 or 1. */
    public int points() {
        return points;
    }

    /** The word in lower case, as it is printed. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
