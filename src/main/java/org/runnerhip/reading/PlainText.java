package org.runnerhip.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What every text of a rule folder keeps: UTF-8, and nothing in it that the eye cannot see. */
final class PlainText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlainText() {}

    /** The text of these bytes, if they are text in UTF-8. A byte-order mark is taken off. */
    static Optional<String> of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(beginsWithMark(text) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The same for a file of a rule folder, which must be plain throughout. What is not is remarked, each kind of mistake once. */
    static Optional<String> strictly(String name, byte[] bytes, List<Remark> remarks) {
        Optional<String> text = of(bytes);
        if (text.isEmpty()) {
            remarks.add(notUtf8(name));
        } else if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            remarks.add(new Remark(
                    Place.startOf(name),
                    "the file begins with an invisible byte-order mark",
                    "save it as UTF-8 without a byte-order mark (BOM)"));
        }
        text.ifPresent(whole -> refuseUnseen(name, whole, remarks));
        return text.map(PlainText::blanked);
    }

    /** Whether a terminal would obey a sign of it: move, colour, delete, or turn the direction of writing. */
    static boolean steersATerminal(String value) {
        return value.chars()
                .anyMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t'
                        || sign >= 0x202A && sign <= 0x202E
                        || sign >= 0x2066 && sign <= 0x2069);
    }

    /** Whether that is one line without a sign in it that the eye cannot see. */
    static boolean isLine(String value) {
        return line(value).equals(value);
    }

    /** The value on one line, with blanks for what the eye cannot see. */
    static String line(String value) {
        return blanked(value).replace('\n', ' ');
    }

    /** What was remarked once shall not spoil what follows, nor reach a terminal with a message. */
    private static String blanked(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (sign != '\n' && (sign == '\t' || isUnseen(sign))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    static Remark notUtf8(String name) {
        return new Remark(Place.startOf(name), "this is not text in UTF-8", "save the file as UTF-8");
    }

    private static boolean beginsWithMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    }

    private static void refuseUnseen(String name, String text, List<Remark> remarks) {
        int line = 1;
        int column = 1;
        boolean tabbed = false;
        boolean hidden = false;
        for (int i = 0; i < text.length(); i++, column++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                line++;
                column = 0;
            } else if (sign == '\t' && !tabbed) {
                tabbed = true;
                remarks.add(new Remark(new Place(name, line, column), "a tab", "write four spaces instead"));
            } else if (isUnseen(sign) && !hidden) {
                hidden = true;
                remarks.add(new Remark(
                        new Place(name, line, column),
                        String.format("an invisible character (U+%04X)", (int) sign),
                        "delete it, and type the blank or the word anew"));
            }
        }
    }

    /** Control characters, marks that change the direction of writing, and blanks that are no plain space. */
    private static boolean isUnseen(char sign) {
        if (sign >= ' ' && sign < 0x7F || sign == '\r' || sign == '\t') {
            return false;
        }
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
