package org.runnerhip.authoring;

import java.util.Locale;

/** What a new page may be about. */
public enum Kind {
    CAUSE,
    FINDING,
    ADVICE;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
