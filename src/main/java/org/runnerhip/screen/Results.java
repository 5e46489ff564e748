package org.runnerhip.screen;

import java.io.IOException;

/** Where the results of a screening go. */
public interface Results {

    /** Takes whole lines, each with its line break. */
    void write(String lines) throws IOException;
}
