package org.runnerhip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;

/** A file that a command writes beside what it prints. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Writes the text in the place of whatever is there.
     *
     * @param what what it is, for the message
     * @throws RefusedException if it cannot be written
     */
    static void write(Path file, String what, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new RefusedException(List.of(new Remark(
                    Place.startOf(file.toString()),
                    what + " cannot be written",
                    "name a file in a folder that is there")));
        }
    }
}
