package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.List;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

/**
 * The house layout of a rule file: four spaces, one pattern a line, spaces inside round brackets, a blank line between rules.
 * Only blanks and line breaks change, so what the file says does not.
 */
public final class RuleLayout {

    /** Where in the file the next word stands. */
    private enum Part {
        BETWEEN_RULES,
        NAME,
        HEAD,
        WHEN,
        THEN
    }

    private static final int INDENT = 4;
    private static final int GOES_ON = -1;

    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> commentsAbove = new ArrayList<>();
    private Part part = Part.BETWEEN_RULES;
    private int openBrackets;
    private boolean statementIsComplete;
    private Piece before;

    private RuleLayout() {}

    /**
     * The text of a rule file in the house layout. The file need not keep the house rules, but it must be rule text.
     *
     * @throws RefusedException if the small model cannot read the file; it carries every mistake with its place and remedy
     */
    public static String of(TextFile file) {
        List<Remark> remarks = new ArrayList<>();
        RuleReader.read(file, remarks);
        if (!remarks.isEmpty()) {
            throw new RefusedException(remarks);
        }
        RuleLayout layout = new RuleLayout();
        Piece.of(file.text()).forEach(layout::add);
        layout.putCommentsAbove(0, false);
        return layout.text();
    }

    private void add(Piece piece) {
        if (!piece.isComment()) {
            addWord(piece);
        } else if (piece.lineBreaks() == 0 && commentsAbove.isEmpty() && !lines.isEmpty()) {
            lastLine().add(piece);
        } else {
            commentsAbove.add(piece);
        }
    }

    private void addWord(Piece word) {
        boolean inRule = part != Part.BETWEEN_RULES;
        int indent = indentOfLineBegunBy(word);
        if (indent == GOES_ON) {
            commentsAbove.forEach(lastLine()::add);
            commentsAbove.clear();
            lastLine().add(word);
        } else {
            putCommentsAbove(inRule ? INDENT : 0, inRule);
            lines.add(new Line(indent, inRule, word));
        }
        countBrackets(word);
        before = word;
    }

    /** Comments with a line of their own; those that share one go on sharing it. */
    private void putCommentsAbove(int indent, boolean inRule) {
        for (int i = 0; i < commentsAbove.size(); i++) {
            Piece comment = commentsAbove.get(i);
            if (i > 0 && comment.lineBreaks() == 0) {
                lastLine().add(comment);
            } else {
                lines.add(new Line(indent, inRule, comment));
            }
        }
        commentsAbove.clear();
    }

    /** How far in the line stands that begins with this word, or that the word goes on with the line before. */
    private int indentOfLineBegunBy(Piece word) {
        if (openBrackets > 0) {
            return GOES_ON;
        }
        return switch (part) {
            case BETWEEN_RULES -> beginsStatement(word) ? enter(word.reads("rule") ? Part.NAME : part) : GOES_ON;
            case NAME -> {
                part = Part.HEAD;
                yield GOES_ON;
            }
            case HEAD -> word.reads("when") ? enter(Part.WHEN) : word.reads("@") ? INDENT : GOES_ON;
            case WHEN -> word.reads("then") ? enter(Part.THEN) : indentOfStatement();
            case THEN -> word.reads("end") ? enter(Part.BETWEEN_RULES) : indentOfStatement();
        };
    }

    private boolean beginsStatement(Piece word) {
        boolean keyword = word.reads("package") || word.reads("import") || word.reads("rule");
        return before == null || keyword && !before.reads(".");
    }

    private int enter(Part next) {
        part = next;
        statementIsComplete = true;
        return 0;
    }

    private int indentOfStatement() {
        boolean begins = statementIsComplete;
        statementIsComplete = false;
        return begins ? INDENT : GOES_ON;
    }

    /** A pattern ends with its bracket, a conclusion with its semicolon. */
    private void countBrackets(Piece word) {
        if (word.reads("(")) {
            openBrackets++;
        } else if (word.reads(")")) {
            openBrackets--;
        }
        if (openBrackets == 0 && word.reads(part == Part.WHEN ? ")" : ";")) {
            statementIsComplete = true;
        }
    }

    private Line lastLine() {
        return lines.get(lines.size() - 1);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        Line above = null;
        for (Line line : lines) {
            if (above != null && line.standsApartFrom(above)) {
                text.append('\n');
            }
            text.append(line.text()).append('\n');
            above = line;
        }
        return text.toString();
    }
}
