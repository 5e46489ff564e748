package org.runnerhip.benchmark;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** Whose turn it is. Each thread goes through the population by itself and begins at another place. */
@State(Scope.Thread)
public class Turn {

    private int next;
    private double beginning;

    @Setup
    public void begin(ThreadParams threads) {
        beginning = (double) threads.getThreadIndex() / threads.getThreadCount();
        next = -1;
    }

    int of(int size) {
        if (next < 0) {
            next = (int) (beginning * size);
        }
        int turn = next;
        next = turn + 1 == size ? 0 : turn + 1;
        return turn;
    }
}
