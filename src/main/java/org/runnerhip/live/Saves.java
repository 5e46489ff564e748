package org.runnerhip.live;

/** Tells that something was saved. */
public interface Saves {

    /** Waits until something was saved. Returns false if nothing will be any more. */
    boolean next() throws InterruptedException;

    /** Whether something was saved since then, so that whatever was read meanwhile may be half of it. */
    default boolean hasMore() {
        return false;
    }
}
