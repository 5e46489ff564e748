package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.drools.drl.parser.lang.DRL6Lexer;

/**
 * A word, a sign or a comment of a rule file, as Drools' own lexer splits it and as it is written.
 *
 * @param text what is written; a line comment without the end of its line
 * @param type the lexer's name of it
 * @param lineBreaks how many line breaks stand between it and the piece before
 */
record Piece(String text, int type, int lineBreaks) {

    /** Every piece of a text in its order: all of it but the blanks. */
    static List<Piece> of(String text) {
        DRL6Lexer lexer = new DRL6Lexer(new ANTLRStringStream(text));
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getType() == DRL6Lexer.WS) {
                continue;
            }
            int start = ((CommonToken) token).getStartIndex();
            // the lexer turns single quotes into double ones, and counts the end of the line to a comment
            String written = text.substring(start, ((CommonToken) token).getStopIndex() + 1);
            if (token.getType() == DRL6Lexer.C_STYLE_SINGLE_LINE_COMMENT) {
                written = written.stripTrailing();
            }
            int lineBreaks = text.substring(end, start).split("\\R", -1).length - 1;
            pieces.add(new Piece(written, token.getType(), lineBreaks));
            end = start + written.length();
        }
        return pieces;
    }

    boolean reads(String words) {
        return text.equals(words);
    }

    boolean isName() {
        return type == DRL6Lexer.ID;
    }

    boolean isNumber() {
        return type == DRL6Lexer.DECIMAL || type == DRL6Lexer.FLOAT;
    }

    boolean isComment() {
        return isLineComment() || type == DRL6Lexer.MULTI_LINE_COMMENT;
    }

    boolean isLineComment() {
        return type == DRL6Lexer.C_STYLE_SINGLE_LINE_COMMENT;
    }

    /** Whether it is a comment of several lines. */
    boolean isBlock() {
        return type == DRL6Lexer.MULTI_LINE_COMMENT && text.lines().count() > 1;
    }
}
