package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runnerhip.mutation.MutationReport;

class MutateTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theCasesNoticeNearlyEverySmallChangeOfTheRulesAndTheReadmeSaysHowMany() throws IOException {
        int status = Hip.run(new PrintWriter(out), new PrintWriter(err, true), "mutate", "--summary");
        assertEquals("", err.toString());
        assertEquals(0, status, out.toString());
        assertTrue(
                Files.readString(Path.of("README.md")).contains(out.toString().strip()),
                "paste this between the marks in README.md:\n" + out);
    }

    @Test
    void jsonHasTheFigures() {
        assertEquals(
                "{\"mutants\":10,\"killed\":9,\"equivalent\":1,\"score\":100.0,\"survivors\":[]}",
                MutationJson.of(new MutationReport(9, 1, List.of(), List.of())));
    }
}
