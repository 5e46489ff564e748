package org.runnerhip.cli;

/** Numbers for people. */
final class Numbers {

    private Numbers() {}

    /** A number without a needless fraction. */
    static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
