package org.runnerhip.live;

/** Tells that something was saved. */
public interface Saves {

    /** Waits until something was saved. Returns false if nothing will be any more. */
    boolean next() throws InterruptedException;
}
