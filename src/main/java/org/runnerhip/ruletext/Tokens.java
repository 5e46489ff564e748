package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.drools.drl.parser.lang.DRL6Lexer;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.Place;

/** The words and signs of a rule file as Drools' own lexer splits it, without blanks and comments. */
final class Tokens {

    private final String file;
    private final String text;
    private final List<CommonToken> tokens = new ArrayList<>();
    private final List<CommonToken> strange = new ArrayList<>();
    private int counted;
    private int line = 1;
    private int lineStart;
    private int next;
    private int end;
    private int taken;

    Tokens(String file, String text) {
        this.file = file;
        this.text = text;
        DRL6Lexer lexer = new Quiet(text);
        int read = 0;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            CommonToken each = (CommonToken) token;
            skipped(read, each.getStartIndex());
            read = each.getStopIndex() + 1;
            if (each.getChannel() == Token.DEFAULT_CHANNEL) {
                tokens.add(each);
            }
        }
        skipped(read, text.length());
        this.end = tokens.size();
    }

    /** The lexer without its messages; it stumbles over making some of them. What it cannot read is found by its gap. */
    private static final class Quiet extends DRL6Lexer {
        Quiet(String text) {
            super(new ANTLRStringStream(text));
        }

        @Override
        public void reportError(RecognitionException e) {
            // the gap is enough
        }
    }

    /** The lexer passes silently over what it does not know. */
    private void skipped(int from, int to) {
        if (from < to) {
            CommonToken token = new CommonToken(Token.INVALID_TOKEN_TYPE, text.substring(from, to));
            for (; counted < from; counted++) {
                if (text.charAt(counted) == '\n') {
                    line++;
                    lineStart = counted + 1;
                }
            }
            token.setLine(line);
            token.setCharPositionInLine(from - lineStart);
            strange.add(token);
        }
    }

    /** What the lexer could not read: signs that no rule has, or everything after a quote or comment that is not closed. */
    List<Found> strange() {
        return strange.stream().map(this::found).toList();
    }

    /** The texts in quotes that do not end on the line they begin on. */
    List<Found> textsOverLines() {
        return tokens.stream()
                .filter(token -> token.getType() == DRL6Lexer.STRING)
                .map(this::found)
                .filter(found -> found.text().indexOf('\n') >= 0)
                .toList();
    }

    /**
     * The first bracket that stands in {@code most} others, or the first square or curly one in another such. Over these the
     * parser takes four times as long with every one more. A bracket that is not closed ends with its rule.
     */
    Optional<Place> bracketTooDeep(int most) {
        int depth = 0;
        int notRound = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isNamedRule(i)) {
                depth = 0;
                notRound = 0;
            }
            switch (tokens.get(i).getType()) {
                case DRL6Lexer.LEFT_PAREN -> depth++;
                case DRL6Lexer.RIGHT_PAREN -> depth--;
                case DRL6Lexer.LEFT_SQUARE, DRL6Lexer.LEFT_CURLY -> notRound++;
                case DRL6Lexer.RIGHT_SQUARE, DRL6Lexer.RIGHT_CURLY -> notRound--;
                default -> {
                    /* no bracket */
                }
            }
            if (depth + notRound > most || notRound > 1) {
                return Optional.of(place(tokens.get(i)));
            }
        }
        return Optional.empty();
    }

    private boolean isNamedRule(int index) {
        return reads(index, "rule")
                && index + 1 < tokens.size()
                && tokens.get(index + 1).getType() == DRL6Lexer.STRING;
    }

    /**
     * A piece of the text.
     *
     * @param text how it is written
     * @param place where it stands
     */
    record Found(String text, Place place) {}

    /**
     * The places at which rules begin: every {@code rule}, and whatever follows an {@code end}. Characters from the start of
     * the text.
     */
    List<Integer> beginnings() {
        List<Integer> beginnings = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (reads(i, "rule") || reads(i - 1, "end")) {
                beginnings.add(start(i));
            }
        }
        return beginnings;
    }

    /** Where the first token stands that begins at this character or later. */
    Place placeAt(int character) {
        between(character, text.length());
        return place();
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

    /** The character at which the next token begins. There must be one. */
    int begin() {
        return start(next);
    }

    boolean atEnd() {
        return next >= end;
    }

    /** Whether the next token reads like this. */
    boolean sees(String text) {
        return !atEnd() && reads(next, text);
    }

    /** Whether the token after the next reads like this. */
    boolean seesAfter(String text) {
        return next + 1 < end && reads(next + 1, text);
    }

    /** Whether one of the tokens still to come reads like this. */
    boolean seesAhead(String text) {
        for (int i = next; i < end; i++) {
            if (reads(i, text)) {
                return true;
            }
        }
        return false;
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

    /** Whether the next token is a word that was probably meant to be this one. */
    boolean misspells(String word) {
        return seesName()
                && !sees(word)
                && NearestWord.to(look(), List.of(word)).isPresent();
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
        taken++;
        return written(tokens.get(next++));
    }

    /** The next token as it is written, which stays the next. */
    String look() {
        return written(tokens.get(next));
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
        return atEnd() ? last() : place(tokens.get(next));
    }

    /** Where the first token stands that begins there or later; the lines count from 1, the columns from 0. */
    Place at(int line, int column) {
        for (CommonToken token : tokens) {
            if (token.getLine() > line || token.getLine() == line && token.getCharPositionInLine() >= column) {
                return place(token);
            }
        }
        return Place.startOf(file);
    }

    /** From a place to the token passed over last. */
    Place since(Place place) {
        return place.through(last());
    }

    private Place last() {
        return next == 0 ? Place.startOf(file) : place(tokens.get(next - 1));
    }

    /** What stands here, for a message. */
    String here() {
        return atEnd() ? "the end" : "\"" + tokens.get(next).getText() + "\"";
    }

    private Found found(CommonToken token) {
        return new Found(token.getType() == Token.INVALID_TOKEN_TYPE ? token.getText() : written(token), place(token));
    }

    private Place place(CommonToken token) {
        int length = token.getText().lines().findFirst().orElse(" ").length();
        return new Place(file, token.getLine(), token.getCharPositionInLine() + 1, Math.max(1, length));
    }

    private String written(CommonToken token) {
        return text.substring(token.getStartIndex(), token.getStopIndex() + 1);
    }

    private boolean reads(int index, String text) {
        return tokens.get(index).getText().equals(text);
    }

    private int start(int index) {
        return tokens.get(index).getStartIndex();
    }
}
