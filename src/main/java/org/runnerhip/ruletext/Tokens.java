package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.drools.drl.parser.lang.DRL6Lexer;
import org.runnerhip.reading.Place;

/** The words and signs of a rule file as Drools' own lexer splits it, without blanks and comments. */
final class Tokens {

    private final String file;
    private final String text;
    private final List<CommonToken> tokens = new ArrayList<>();
    private int next;
    private int end;
    private int taken;

    Tokens(String file, String text) {
        this.file = file;
        this.text = text;
        DRL6Lexer lexer = new DRL6Lexer(new ANTLRStringStream(text));
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                tokens.add((CommonToken) token);
            }
        }
        this.end = tokens.size();
    }

    /** Goes to the first token at or after a character, and stops before another. */
    void between(int fromCharacter, int toCharacter) {
        next = 0;
        while (next < tokens.size() && start(next) < fromCharacter) {
            next++;
        }
        end = next;
        while (end < tokens.size() && start(end) < toCharacter) {
            end++;
        }
    }

    boolean atEnd() {
        return next >= end;
    }

    /** Whether the next token reads like this. */
    boolean sees(String text) {
        return !atEnd() && tokens.get(next).getText().equals(text);
    }

    /** Whether the token after the next reads like this. */
    boolean seesAfter(String text) {
        return next + 1 < end && tokens.get(next + 1).getText().equals(text);
    }

    boolean seesText() {
        return !atEnd() && tokens.get(next).getType() == DRL6Lexer.STRING;
    }

    boolean seesNumber() {
        return !atEnd()
                && (tokens.get(next).getType() == DRL6Lexer.DECIMAL
                        || tokens.get(next).getType() == DRL6Lexer.FLOAT);
    }

    boolean seesName() {
        return !atEnd() && tokens.get(next).getType() == DRL6Lexer.ID;
    }

    /** Passes over the next token if it reads like this. */
    boolean pass(String text) {
        boolean passes = sees(text);
        if (passes) {
            take();
        }
        return passes;
    }

    /** Passes over everything before the next token that reads like this. */
    void skipTo(String text) {
        while (!atEnd() && !sees(text)) {
            take();
        }
    }

    /** The next token as it is written, passed over. The lexer itself would turn single quotes into double ones. */
    String take() {
        CommonToken token = tokens.get(next++);
        taken++;
        return text.substring(token.getStartIndex(), token.getStopIndex() + 1);
    }

    /** How many tokens were passed over so far. */
    int taken() {
        return taken;
    }

    /** Where the next token stands, or where the last one ended. */
    Place place() {
        if (tokens.isEmpty()) {
            return Place.startOf(file);
        }
        Token token = tokens.get(Math.min(next, tokens.size() - 1));
        return new Place(file, token.getLine(), token.getCharPositionInLine() + 1);
    }

    /** What stands here, for a message. */
    String here() {
        return atEnd() ? "the end" : "\"" + tokens.get(next).getText() + "\"";
    }

    private int start(int index) {
        return tokens.get(index).getStartIndex();
    }
}
