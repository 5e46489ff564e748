package org.runnerhip.live;

import java.io.Closeable;

/** Tells that something was saved. */
public interface Saves extends Closeable {

    /** Waits until something was saved. Returns false if nothing will be any more. */
    boolean next() throws InterruptedException;

    /** Whether something was saved since then, so that whatever was read meanwhile may be half of it. */
    default boolean hasMore() {
        return false;
    }

    /** Waits for no more saves. */
    @Override
    default void close() {}
}
