package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runnerhip.mutation.MutationReport;

class MutateTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theCasesNoticeNearlyEverySmallChangeOfTheRules() {
        int status = Hip.run(new PrintWriter(out), new PrintWriter(err, true), "mutate", "--summary");
        assertEquals("", err.toString());
        assertEquals(0, status, out.toString());
        assertTrue(out.toString().contains(" small changes of the rules: the cases notice "), out.toString());
    }

    @Test
    void jsonHasTheFigures() {
        assertEquals(
                "{\"mutants\":10,\"killed\":9,\"equivalent\":1,\"score\":100.0,\"survivors\":[]}",
                MutationJson.of(new MutationReport(9, 1, List.of(), List.of())));
    }
}
