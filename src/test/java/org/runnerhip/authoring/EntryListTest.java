package org.runnerhip.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.TextFile;

class EntryListTest {

    private static final String ENTRY = "- id: new\n  name: New\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\n", "  \n"})
    void anEntryStandsApartFromTheLastOneHoweverTheFileEnds(String end) {
        assertEquals(
                "# ours\n- id: old   # first\n\n- id: new\n  name: New\n", with("# ours\n- id: old   # first" + end));
    }

    @Test
    void anEntryIsIndentedAsTheOthersAre() {
        assertEquals("  - id: old\n\n  - id: new\n    name: New\n", with("  - id: old\n"));
    }

    @Test
    void linesEndAsTheOthersDo() {
        assertEquals("- id: old\r\n\r\n- id: new\r\n  name: New\r\n", with("- id: old\r\n"));
    }

    @Test
    void anEntryMayFollowAPhraseOfSeveralLines() {
        assertEquals(
                "- id: old\n  note: >-\n    so\n    so\n\n" + ENTRY, with("- id: old\n  note: >-\n    so\n    so\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{id: old}]\n", "id: old\n", "- id: old\n...\n", "- id: [old\n", "# nothing yet\n"})
    void aFileThatIsNoSuchListIsRefused(String text) {
        RefusedException refused = assertThrows(RefusedException.class, () -> with(text));
        assertEquals("causes.yaml", refused.remarks().get(0).place().file());
    }

    private static String with(String text) {
        return new EntryList(new TextFile("causes.yaml", "causes.yaml", text)).with(ENTRY);
    }
}
