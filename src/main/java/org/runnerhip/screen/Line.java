package org.runnerhip.screen;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A line of a file.
 *
 * @param number its number, from 1
 * @param bytes its beginning, without the line break: all of it where it is not {@code tooLong}
 * @param tooLong whether it has more bytes than a line may have
 * @param ended whether a line break follows
 */
record Line(int number, byte[] bytes, boolean tooLong, boolean ended) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The text, if it is text in UTF-8: without a byte-order mark before the first line, and without a carriage return. */
    Optional<String> text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return Optional.of(text.substring(marked ? 1 : 0, text.endsWith("\r") ? text.length() - 1 : text.length()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    boolean isBlank() {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
