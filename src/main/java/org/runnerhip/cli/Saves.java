package org.runnerhip.cli;

/** Tells that something was saved. */
interface Saves {

    /** Waits until something was saved. Returns false if nothing will be any more. */
    boolean next() throws InterruptedException;
}
