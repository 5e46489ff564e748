package org.runnerhip.traininglog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;

/** Writes small FIT files, message by message. */
final class FitWriter {

    private static final long EPOCH = Instant.parse("1989-12-31T00:00:00Z").getEpochSecond();

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final boolean bigEndian;

    private FitWriter(boolean bigEndian) {
        this.bigEndian = bigEndian;
    }

    static FitWriter littleEndian() {
        return new FitWriter(false);
    }

    static FitWriter bigEndian() {
        return new FitWriter(true);
    }

    /** A running session; no distance where it is negative. */
    static byte[] run(String start, double km, double minutes) {
        return littleEndian().file(4).session(start, km, minutes, 1).bytes();
    }

    FitWriter file(int type) {
        return message(0, field(0, 1, type));
    }

    FitWriter session(String start, double km, double minutes, int sport) {
        return message(
                18,
                field(253, 4, seconds(start) + Math.round(minutes * 60)),
                field(2, 4, seconds(start)),
                field(9, 4, km < 0 ? 0xffffffffL : Math.round(km * 100_000)),
                field(8, 4, Math.round(minutes * 60_000)),
                field(5, 1, sport),
                field(16, 1, 150),
                field(17, 1, 180),
                field(193, 1, 70));
    }

    FitWriter lap(String start, double km, double minutes) {
        return message(
                19,
                field(253, 4, seconds(start) + Math.round(minutes * 60)),
                field(2, 4, seconds(start)),
                field(9, 4, Math.round(km * 100_000)),
                field(8, 4, Math.round(minutes * 60_000)),
                field(25, 1, 1));
    }

    FitWriter record(String time, double km) {
        return message(20, field(253, 4, seconds(time)), field(5, 4, Math.round(km * 100_000)));
    }

    FitWriter sport(int sport) {
        return message(12, field(0, 1, sport));
    }

    /** The clock on the wall where the device was. */
    FitWriter localTime(String universal, String local) {
        return message(34, field(253, 4, seconds(universal)), field(5, 4, seconds(local)));
    }

    /** A record whose time is told in five bits that run on from the last full one. */
    FitWriter shortRecord(int secondsModulo32, double km) {
        define(1, 20, 0, field(5, 4, 0));
        data.write(0x80 | 1 << 5 | secondsModulo32);
        value(4, Math.round(km * 100_000));
        return this;
    }

    /** A session that carries a developer field of two bytes. */
    FitWriter sessionWithDeveloperField(String start, double km, double minutes) {
        long[][] fields = {
            field(2, 4, seconds(start)),
            field(9, 4, Math.round(km * 100_000)),
            field(8, 4, Math.round(minutes * 60_000)),
            field(5, 1, 1)
        };
        define(2, 18, 1, fields);
        data.write(2);
        for (long[] field : fields) {
            value((int) field[1], field[2]);
        }
        value(2, 0xabcd);
        return this;
    }

    static long[] field(int number, int size, long value) {
        return new long[] {number, size, value};
    }

    private FitWriter message(int number, long[]... fields) {
        define(0, number, 0, fields);
        data.write(0);
        for (long[] field : fields) {
            value((int) field[1], field[2]);
        }
        return this;
    }

    private void define(int localType, int number, int developerFields, long[]... fields) {
        data.write(0x40 | (developerFields > 0 ? 0x20 : 0) | localType);
        data.write(0);
        data.write(bigEndian ? 1 : 0);
        value(2, number);
        data.write(fields.length);
        for (long[] field : fields) {
            data.write((int) field[0]);
            data.write((int) field[1]);
            data.write(field[1] == 4 ? 0x86 : field[1] == 2 ? 0x84 : 2);
        }
        if (developerFields > 0) {
            data.write(developerFields);
            for (int i = 0; i < developerFields; i++) {
                data.write(i);
                data.write(2);
                data.write(0);
            }
        }
    }

    private void value(int size, long value) {
        for (int i = 0; i < size; i++) {
            data.write((int) (value >>> 8 * (bigEndian ? size - 1 - i : i)));
        }
    }

    private static long seconds(String time) {
        return Instant.parse(time).getEpochSecond() - EPOCH;
    }

    /** The same file with one byte of its messages changed and its check sum set right again. */
    static byte[] changed(byte[] file, int index, int value) {
        byte[] body = java.util.Arrays.copyOfRange(file, 14, file.length - 2);
        body[index] = (byte) value;
        return file(body);
    }

    byte[] bytes() {
        return file(data.toByteArray());
    }

    private static byte[] file(byte[] body) {
        ByteBuffer file = ByteBuffer.allocate(14 + body.length + 2).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 14).put((byte) 0x20).putShort((short) 2132).putInt(body.length);
        file.put(".FIT".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        file.putShort((short) checkSum(file.array(), 12));
        file.put(body);
        file.putShort((short) checkSum(file.array(), 14 + body.length));
        return file.array();
    }

    /** CRC-16 bit by bit, so that it is not the table of the reader that proves itself. */
    private static int checkSum(byte[] bytes, int length) {
        int crc = 0;
        for (int i = 0; i < length; i++) {
            crc ^= bytes[i] & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 1 ? crc >> 1 ^ 0xa001 : crc >> 1;
            }
        }
        return crc;
    }
}
