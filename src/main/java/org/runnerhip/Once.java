package org.runnerhip;

import java.util.function.Supplier;

/** Something that takes a while to make, and is made when it is first asked for, once. Safe to share between threads. */
final class Once<T> {

    private final Supplier<T> maker;
    private volatile T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T value = made;
        if (value == null) {
            synchronized (this) {
                value = made;
                if (value == null) {
                    value = maker.get();
                    made = value;
                }
            }
        }
        return value;
    }
}
