package org.runnerhip.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** A text with a mark (§, not part of it) at the place that a remark is to name; without a mark that is its start. */
public record MarkedText(TextFile file, Place place) {

    public static MarkedText of(String path, String marked) {
        String before = marked.substring(0, Math.max(0, marked.indexOf('§')));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new MarkedText(new TextFile(path, path, marked.replace("§", "")), new Place(path, line, column));
    }

    /** Holds that there is one remark, it stands at the mark, and it says this. */
    public void assertRemarked(String whatAndRemedy, List<Remark> remarks) {
        assertEquals(
                List.of(place + ": " + whatAndRemedy),
                remarks.stream().map(Remark::toString).toList());
    }
}
