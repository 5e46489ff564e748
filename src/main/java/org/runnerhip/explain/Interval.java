package org.runnerhip.explain;

/**
 * Numbers that no rule tells apart.
 *
 * @param low the lower end
 * @param lowIn whether the lower end belongs to it
 * @param high the upper end
 * @param highIn whether the upper end belongs to it
 */
record Interval(double low, boolean lowIn, double high, boolean highIn) {

    boolean contains(double number) {
        return (lowIn ? number >= low : number > low) && (highIn ? number <= high : number < high);
    }

    /** A plain number in it, as near to another as plain numbers get. */
    double nearest(double other) {
        if (contains(other)) {
            return other;
        }
        if (other <= low) {
            double whole = lowIn ? low : Math.floor(low) + 1;
            return contains(whole) ? whole : (low + high) / 2;
        }
        double whole = highIn ? high : Math.ceil(high) - 1;
        return contains(whole) ? whole : (low + high) / 2;
    }

    /** Both and what lies between. */
    Interval through(Interval last) {
        return new Interval(low, lowIn, last.high, last.highIn);
    }

    /** Whether another begins where this one ends. */
    boolean touches(Interval next, boolean whole) {
        return next.low == (whole ? high + 1 : high);
    }

    /** In words, within a range that need not be said. */
    String words(double least, double most) {
        if (low == high) {
            return Wording.plain(low);
        }
        boolean fromBelow = low == least && lowIn;
        boolean toAbove = high == most && highIn;
        String from = lowIn ? Wording.plain(low) + " or more" : "more than " + Wording.plain(low);
        String to = highIn ? Wording.plain(high) + " or less" : "less than " + Wording.plain(high);
        if (fromBelow && toAbove) {
            return "any number";
        }
        return fromBelow
                ? to
                : toAbove
                        ? from
                        : lowIn && highIn ? Wording.plain(low) + " to " + Wording.plain(high) : from + " and " + to;
    }
}
