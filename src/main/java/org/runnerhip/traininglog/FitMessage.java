package org.runnerhip.traininglog;

import java.util.OptionalLong;

/** A FIT message: its definition, laid over the bytes at one place after the other. */
final class FitMessage {

    /** The field that holds the time of any message. */
    static final int TIME = 253;

    private static final int FIXED = 5;
    private static final int PER_FIELD = 3;

    private final byte[] bytes;
    private final boolean bigEndian;
    private final int number;
    private final int[] fields;
    private final int[] sizes;
    private final int length;
    private final int definitionLength;
    private int at;
    private long time;

    private FitMessage(byte[] bytes, int definition, boolean developerFields) {
        this.bytes = bytes;
        this.bigEndian = bytes[definition + 1] == 1;
        this.number = (int) unsigned(bytes, definition + 2, 2, bigEndian);
        int count = bytes[definition + 4] & 0xff;
        this.fields = new int[count];
        this.sizes = new int[count];
        int sum = 0;
        for (int i = 0; i < count; i++) {
            fields[i] = bytes[definition + FIXED + PER_FIELD * i] & 0xff;
            sizes[i] = bytes[definition + FIXED + PER_FIELD * i + 1] & 0xff;
            sum += sizes[i];
        }
        int end = FIXED + PER_FIELD * count;
        if (developerFields) {
            int more = bytes[definition + end] & 0xff;
            for (int i = 0; i < more; i++) {
                sum += bytes[definition + end + 1 + PER_FIELD * i + 1] & 0xff;
            }
            end += 1 + PER_FIELD * more;
        }
        this.length = sum;
        this.definitionLength = end;
    }

    /** The message defined there; {@code null} if the definition runs over the end. */
    static FitMessage defined(byte[] bytes, int definition, int end, boolean developerFields) {
        int fixed = definition + FIXED;
        if (fixed > end) {
            return null;
        }
        int fieldsEnd = fixed + PER_FIELD * (bytes[fixed - 1] & 0xff);
        if (fieldsEnd > end || developerFields && fieldsEnd + 1 > end) {
            return null;
        }
        if (developerFields && fieldsEnd + 1 + PER_FIELD * (bytes[fieldsEnd] & 0xff) > end) {
            return null;
        }
        return new FitMessage(bytes, definition, developerFields);
    }

    /** Its number in the FIT profile, such as 18 for a session. */
    int number() {
        return number;
    }

    /** How many bytes of data it has. */
    int length() {
        return length;
    }

    int definitionLength() {
        return definitionLength;
    }

    void standAt(int data) {
        at = data;
    }

    void setTime(long seconds) {
        time = seconds;
    }

    /** The time of the message, in seconds since 1989-12-31 in universal time; also where it is told in short. */
    long time() {
        return time;
    }

    /** An unsigned whole number; empty where the field is missing or says that it holds nothing. */
    OptionalLong value(int field) {
        int place = at;
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == field) {
                int size = sizes[i];
                if (size != 1 && size != 2 && size != 4) {
                    return OptionalLong.empty();
                }
                long value = unsigned(bytes, place, size, bigEndian);
                boolean nothing = value == (1L << 8 * size) - 1;
                return nothing ? OptionalLong.empty() : OptionalLong.of(value);
            }
            place += sizes[i];
        }
        return OptionalLong.empty();
    }

    static long unsigned(byte[] bytes, int at, int size, boolean bigEndian) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value |= (bytes[at + i] & 0xffL) << 8 * (bigEndian ? size - 1 - i : i);
        }
        return value;
    }
}
