package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final Path PAGE = Path.of("src/site/markdown/first-contact.md");

    @Test
    void noStoryFallsShortAndThePageSaysHowTheyWent() throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Hip.run(new PrintWriter(out), new PrintWriter(err, true), "stories");
        assertEquals("", err.toString());
        assertEquals(0, status);
        String made = out.toString().strip();
        assertTrue(Files.readString(PAGE).contains(made), "paste this between the marks in " + PAGE + ":\n" + made);
    }
}
