package org.runnerhip.traininglog;

import java.util.Set;
import java.util.function.Consumer;
import org.runnerhip.reading.RefusedException;

/**
 * The messages of a FIT file. This reads only as much of the format as a training log needs: definitions and data in either byte
 * order, compressed time stamps, developer fields passed over, check sums held.
 *
 * <p>Garmin's own library would do this too. Its licence forbids handing it on, which {@code hip.jar} would do, and is no licence
 * that goes with Apache-2.0.
 */
final class FitFile {

    private static final int SIGNATURE = 8;
    private static final int SHORT_HEADER = 12;
    private static final int LONG_HEADER = 14;
    private static final int CHECKSUM = 2;
    private static final int LOCAL_TYPES = 16;
    private static final int[] CRC = crcTable();

    private final byte[] bytes;
    private final String name;

    FitFile(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /** Whether a file that begins so is a FIT file. */
    static boolean isFit(byte[] head) {
        return head.length >= SHORT_HEADER
                && head[SIGNATURE] == '.'
                && head[SIGNATURE + 1] == 'F'
                && head[SIGNATURE + 2] == 'I'
                && head[SIGNATURE + 3] == 'T';
    }

    /**
     * Hands over every message of these numbers, in the order of the file. The message is only good during the call.
     *
     * @throws RefusedException if the file is cut short or damaged
     */
    void messages(Set<Integer> numbers, Consumer<FitMessage> reader) {
        int at = 0;
        // several recordings may stand in one file, one after the other
        do {
            at = recording(at, numbers, reader);
        } while (at < bytes.length);
    }

    private int recording(int start, Set<Integer> numbers, Consumer<FitMessage> reader) {
        int left = bytes.length - start;
        int header = left > 0 ? bytes[start] & 0xff : 0;
        if (left < SHORT_HEADER || header < SHORT_HEADER || left < header || bytes[start + SIGNATURE] != '.') {
            throw damaged(start, "there is no FIT header");
        }
        long size = FitMessage.unsigned(bytes, start + 4, 4, false);
        long end = start + header + size;
        if (end + CHECKSUM > bytes.length) {
            throw Refusal.of(
                    name,
                    "the file is cut short: it has " + bytes.length + " of " + (end + CHECKSUM) + " bytes",
                    "copy it from the device again");
        }
        int headerSum = header >= LONG_HEADER ? (int) FitMessage.unsigned(bytes, start + SHORT_HEADER, 2, false) : 0;
        if (headerSum != 0 && headerSum != crc(start, start + SHORT_HEADER)) {
            throw damaged(start, "the check sum of its header is wrong");
        }
        if (FitMessage.unsigned(bytes, (int) end, CHECKSUM, false) != crc(start, (int) end)) {
            throw damaged((int) end, "its check sum is wrong");
        }
        walk(start + header, (int) end, numbers, reader);
        return (int) end + CHECKSUM;
    }

    private void walk(int start, int end, Set<Integer> numbers, Consumer<FitMessage> reader) {
        FitMessage[] types = new FitMessage[LOCAL_TYPES];
        long time = 0;
        int at = start;
        while (at < end) {
            int head = bytes[at] & 0xff;
            boolean compressed = (head & 0x80) != 0;
            if (!compressed && (head & 0x40) != 0) {
                FitMessage defined = FitMessage.defined(bytes, at + 1, end, (head & 0x20) != 0);
                if (defined == null) {
                    throw damaged(at, "a definition runs over the end");
                }
                types[head & 0x0f] = defined;
                at += 1 + defined.definitionLength();
                continue;
            }
            FitMessage message = types[compressed ? head >> 5 & 0x03 : head & 0x0f];
            if (message == null || at + 1 + message.length() > end) {
                throw damaged(at, message == null ? "data stands before its definition" : "data runs over the end");
            }
            message.standAt(at + 1);
            if (compressed) {
                // five bits of seconds that run on from the last full time stamp
                time += (head - time) & 0x1f;
            } else {
                time = message.value(FitMessage.TIME).orElse(time);
            }
            if (numbers.contains(message.number())) {
                message.setTime(time);
                reader.accept(message);
            }
            at += 1 + message.length();
        }
    }

    private RefusedException damaged(int at, String what) {
        return Refusal.of(name, "the file is damaged at byte " + at + ": " + what, "copy it from the device again");
    }

    private int crc(int from, int to) {
        int crc = 0;
        for (int i = from; i < to; i++) {
            crc = crc >>> 8 ^ CRC[(crc ^ bytes[i]) & 0xff];
        }
        return crc;
    }

    private static int[] crcTable() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = i;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ 0xa001;
            }
            table[i] = crc;
        }
        return table;
    }
}
