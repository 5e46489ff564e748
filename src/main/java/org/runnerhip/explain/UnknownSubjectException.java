package org.runnerhip.explain;

/** A question about something that nothing is called, or that nothing can conclude. The message says what to write instead. */
public final class UnknownSubjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownSubjectException(String message) {
        super(message);
    }
}
