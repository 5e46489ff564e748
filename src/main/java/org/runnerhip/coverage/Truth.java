package org.runnerhip.coverage;

/** What a condition is for one runner. */
public enum Truth {
    /** It holds. */
    HOLDS("holds"),
    /** Something else was told, or concluded. */
    FAILS("does not hold"),
    /** Nothing was told. Of what is concluded there is no such thing: it stands or it does not. */
    NOT_KNOWN("is not known");

    private final String phrase;

    Truth(String phrase) {
        this.phrase = phrase;
    }

    /** How to say it of a condition. */
    public String phrase() {
        return phrase;
    }
}
