package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of the house layout: a pattern, say, with the comment behind it. Where a comment stands inside a pattern, the pattern
 * goes on in the next line, further in.
 */
final class Line {

    private static final int FURTHER_IN = 8;

    private final int indent;
    private final boolean inRule;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * @param indent how many spaces it begins with
     * @param inRule whether it stands below the line with the name of a rule
     * @param first what it begins with
     */
    Line(int indent, boolean inRule, Piece first) {
        this.indent = indent;
        this.inRule = inRule;
        pieces.add(first);
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    /** Whether there is a blank line between the line above and this one. Around short comments there is one where one was. */
    boolean standsApartFrom(Line above) {
        if (inRule) {
            return false;
        }
        boolean wasApart = first().lineBreaks() > 1;
        if (above.first().isComment()) {
            return wasApart || above.first().isBlock();
        }
        if (first().isComment()) {
            return wasApart || !above.first().reads("import");
        }
        return !kind().equals(above.kind());
    }

    /** The line as it is laid out, without its end. */
    String text() {
        StringBuilder text = new StringBuilder(" ".repeat(indent)).append(written(first(), indent));
        for (int i = 1; i < pieces.size(); i++) {
            Piece before = pieces.get(i - 1);
            Piece piece = pieces.get(i);
            if (breaksBetween(before, piece)) {
                text.append('\n').append(" ".repeat(indent + FURTHER_IN));
            } else if (isSpaceBetween(before, piece)) {
                text.append(' ');
            }
            text.append(written(piece, indent + FURTHER_IN));
        }
        return text.toString();
    }

    private Piece first() {
        return pieces.get(0);
    }

    /** What stands at the top of a file is kept together by kind: imports, then static imports. */
    private String kind() {
        return first().text() + (pieces.size() > 1 && pieces.get(1).reads("static") ? " static" : "");
    }

    private static boolean breaksBetween(Piece before, Piece piece) {
        if (piece.isComment()) {
            return piece.lineBreaks() > 0;
        }
        return before.isLineComment() || before.isBlock() || before.isComment() && before.lineBreaks() > 0;
    }

    private static boolean isSpaceBetween(Piece before, Piece piece) {
        if (before.isComment() || piece.isComment()) {
            return true;
        }
        if (piece.reads(",") || piece.reads(";") || piece.reads(".")) {
            return false;
        }
        if (piece.reads("(")) {
            return !before.isName() || before.reads("in");
        }
        return !before.reads(".") && !before.reads("@") && !(before.reads("-") && piece.isNumber());
    }

    /** A piece without tabs and trailing blanks; the stars of a comment stand below each other. */
    private static String written(Piece piece, int indent) {
        if (!piece.isComment()) {
            return piece.text();
        }
        return piece.text()
                .replace("\t", "    ")
                .lines()
                .map(line -> line.stripLeading().startsWith("*") ? " ".repeat(indent + 1) + line.strip() : line)
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }
}
