package org.runnerhip.traininglog;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of a log, wherever it lies.
 *
 * @param name how to name it to the reader, such as {@code export.zip/activities/1.fit.gz}
 * @param opening opens it, unpacked and within {@link Limits}
 */
record LogFile(String name, Opening opening) {

    /** Opens a stream. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }
}
