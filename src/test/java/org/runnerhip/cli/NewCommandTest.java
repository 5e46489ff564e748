package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.EditedRules;

class NewCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void rules() throws IOException {
        EditedRules.copiedTo(folder);
    }

    @Test
    void whatWasWrittenIsNamedAndWhatToDoNext() {
        assertEquals(0, hip("new", "cause", "tight-calves", "--rules", folder.toString()));
        assertEquals(
                String.join(
                        System.lineSeparator(),
                        "made " + folder.resolve("causes/tight-calves.drl"),
                        "made " + folder.resolve("cases/tight-calves.yaml"),
                        "added \"tight-calves\" to " + folder.resolve("vocabulary/causes.yaml"),
                        "Now fill in what stands in <...>; \"hip check " + folder
                                + "\" names each place, then \"hip test " + folder + "\" runs the case."),
                out.toString().strip());
        assertEquals("", err.toString());
    }

    @Test
    void theCheckFallsShortUntilThePageIsFilledIn() {
        hip("new", "advice", "calf-raises", "--rules", folder.toString());
        assertEquals(1, hip("check", folder.toString()));
        assertTrue(out.toString().contains("calf-raises.drl:6:22: still to be filled in: "), out.toString());
    }

    @Test
    void aNameInAnotherFormIsOfferedInTheRightOne() {
        assertEquals(2, hip("new", "finding", "Tight Calves", "--rules", folder.toString()));
        assertEquals(
                "\"Tight Calves\" is not lower-case words joined by hyphens - did you mean \"tight-calves\"?",
                err.toString().strip());
        assertFalse(Files.exists(folder.resolve("findings/tight-calves.drl")));
    }

    @Test
    void aNameWithoutLettersIsRefused() {
        assertEquals(2, hip("new", "finding", "?!", "--rules", folder.toString()));
        assertEquals(
                "\"?!\" is not lower-case words joined by hyphens - write a name such as tight-calves",
                err.toString().strip());
    }

    @Test
    void aNameThatIsTakenIsRefusedWithItsPlace() {
        assertEquals(2, hip("new", "cause", "gtps", "--rules", folder.toString()));
        assertTrue(
                err.toString()
                        .strip()
                        .endsWith(": there is a cause \"gtps\" already - change it here, or take another name"),
                err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void anUnknownKindIsBadUsage() {
        assertEquals(2, hip("new", "diagnosis", "tight-calves", "--rules", folder.toString()));
        assertTrue(
                err.toString().startsWith("Invalid value for positional parameter at index 0 (cause|finding|advice)"),
                err.toString());
    }

    private int hip(String... arguments) {
        return Hip.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
