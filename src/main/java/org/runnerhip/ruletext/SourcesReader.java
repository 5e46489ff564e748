package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.List;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;

/** Reads the one annotation of a rule: {@code @source( "S_A, S_B" )}. */
final class SourcesReader {

    private static final String LINE = "@source( \"S_KEY, A01\" )";
    private static final String SHAPE = "write " + LINE;

    private final Tokens tokens;
    private final List<Remark> remarks;
    private final List<Operand.Text> keys = new ArrayList<>();
    private int found;
    private Tokens.Found stray;

    SourcesReader(Tokens tokens, List<Remark> remarks) {
        this.tokens = tokens;
        this.remarks = remarks;
    }

    /** The keys between the name of the rule and {@code when}, each with its own place. */
    List<Operand.Text> keys(Place rule) {
        int before = remarks.size();
        while (!tokens.atEnd() && !tokens.sees("when")) {
            Place place = tokens.place();
            if (tokens.pass("@")) {
                annotation(place);
            } else if (stray == null) {
                stray = new Tokens.Found(tokens.take(), place);
            } else {
                tokens.take();
            }
        }
        if (found > 1 || found == 0 && remarks.size() == before) {
            remark(
                    rule,
                    found == 0 ? "the rule has no source" : "the rule has several @source",
                    "write one line: " + LINE);
        }
        return List.copyOf(keys);
    }

    /** Remarks the first word between the name of the rule and {@code when} that is no part of a source. */
    void refuseStray() {
        if (stray != null) {
            remark(stray.place(), stray.text() + " does not belong before when", "leave only the line " + LINE);
        }
    }

    private void annotation(Place place) {
        if (!tokens.pass("source") || !tokens.pass("(") || !tokens.seesText()) {
            remark(place, "the only annotation is @source( \"...\" )", SHAPE);
            return;
        }
        found++;
        Place at = tokens.place();
        String text = Literals.unquoted(tokens.take(), at, remarks);
        if (!tokens.pass(")")) {
            remark(tokens.place(), "the sources are one list in one pair of quotes", SHAPE);
        }
        int offset = 1;
        for (String part : text.split(",", -1)) {
            String key = part.strip();
            if (key.isEmpty()) {
                remark(at, "a source is missing", "write its key, or JUDGEMENT");
            } else {
                keys.add(new Operand.Text(
                        key, new Place(at.file(), at.line(), at.column() + offset + part.indexOf(key), key.length())));
            }
            offset += part.length() + 1;
        }
    }

    private void remark(Place place, String what, String remedy) {
        remarks.add(new Remark(place, what, remedy));
    }
}
