package org.runnerhip.traininglog;

import java.time.Duration;

/** How much is read at the most. The limits are wide for real logs and stop what is made to exhaust the machine. */
final class Limits {

    private static final long MB = 1 << 20;

    /** Of one file, unpacked. A day at one record a second is some 35 MB as TCX. */
    static final long FILE_BYTES = 64 * MB;
    /** Of one FIT file, which is read as a whole. A day at one record a second is some 9 MB. */
    static final int FIT_BYTES = (int) (32 * MB);
    /** Of all files of one call, unpacked. */
    static final long TOTAL_BYTES = 16_384 * MB;
    /** Files in one archive or folder. */
    static final int FILES = 100_000;
    /** Times a packed file may grow. Track files shrink to a twentieth or so. */
    static final long RATIO = 200;
    /** What may be unpacked before the ratio counts. */
    static final long RATIO_FREE_BYTES = MB;

    /** Of one run. */
    static final double RUN_KM = 400;
    /** Of one run. */
    static final Duration RUN_TIME = Duration.ofDays(7);

    private Limits() {}
}
