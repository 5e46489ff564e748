package org.runnerhip.traininglog;

/** The unit of distances in a file that does not name it. */
public enum DistanceUnit {
    KM(1),
    MILES(1.609344);

    private final double km;

    DistanceUnit(double km) {
        this.km = km;
    }

    /** That many of this unit in km. */
    double km(double distance) {
        return distance * km;
    }
}
