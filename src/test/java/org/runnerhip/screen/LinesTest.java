package org.runnerhip.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final int LONGEST = 100_000;

    @Test
    void linesAreCountedFromOne() throws IOException {
        Lines lines = lines("ann\nbob\n");
        assertLine(1, "ann", lines.next());
        assertLine(2, "bob", lines.next());
        assertNull(lines.next());
    }

    @Test
    void aBlankLineIsALine() throws IOException {
        Lines lines = lines("\n \t\r\nbob");
        assertTrue(lines.next().isBlank());
        assertTrue(lines.next().isBlank());
        assertLine(3, "bob", lines.next());
    }

    @Test
    void aCarriageReturnIsNoPartOfTheText() throws IOException {
        assertLine(1, "ann", lines("ann\r\nbob").next());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        assertLine(1, "ann", lines("\uFEFFann\n").next());
    }

    @Test
    void theLastLineMayBeWithoutItsEnd() throws IOException {
        Lines lines = lines("ann\nbo");
        assertTrue(lines.next().ended());
        assertFalse(lines.next().ended());
    }

    @Test
    void theBytesSoFarEndAfterTheLineBreak() throws IOException {
        Lines lines = lines("ann\nbob");
        lines.next();
        assertEquals(4, lines.bytes());
        lines.next();
        assertEquals(7, lines.bytes());
    }

    @Test
    void whatIsNotUtf8IsNoText() throws IOException {
        byte[] latin = "Jos\u00E9".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                Optional.empty(),
                new Lines(new ByteArrayInputStream(latin), LONGEST).next().text());
    }

    @Test
    void ofALineWithoutEndNoMoreIsKeptThanALineMayHave() throws IOException {
        Lines lines = lines("a".repeat(3 * LONGEST) + "\nb");
        Line line = lines.next();
        assertTrue(line.tooLong());
        assertEquals(LONGEST, line.bytes().length);
        assertLine(2, "b", lines.next());
    }

    @Test
    void theLongestLineIsNotTooLong() throws IOException {
        Lines lines = lines("a".repeat(LONGEST) + "\nb");
        assertFalse(lines.next().tooLong());
        assertLine(2, "b", lines.next());
    }

    private static void assertLine(int number, String text, Line line) {
        assertEquals(number, line.number());
        assertEquals(Optional.of(text), line.text());
    }

    private static Lines lines(String text) {
        return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LONGEST);
    }
}
