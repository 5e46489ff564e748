package org.runnerhip.explain;

/** How a condition, or a rule, stands to what was told. */
public enum Standing {
    /** It holds. */
    HOLDS("holds"),
    /** An answer speaks against it. */
    FAILS("does not hold"),
    /** It does not hold, and what was not told yet could change that. */
    NOT_KNOWN("not known");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }
}
