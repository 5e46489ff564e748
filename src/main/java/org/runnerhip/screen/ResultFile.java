package org.runnerhip.screen;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;

/** A file of results. A screening that was killed can go on where it ends; two can never write it at a time. */
public final class ResultFile implements Results, Closeable {

    /** More than any result has. */
    private static final int LONGEST_LINE = 16 << 20;

    private final FileChannel channel;
    private final Answered answered;

    private ResultFile(FileChannel channel, Answered answered) {
        this.channel = channel;
        this.answered = answered;
    }

    /**
     * A new file.
     *
     * @throws RefusedException if it is there already, or cannot be written
     */
    public static ResultFile begin(Path file) {
        try {
            return new ResultFile(
                    locked(file, FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)),
                    Answered.NOTHING);
        } catch (FileAlreadyExistsException e) {
            throw refused(file, "this file is there already", "go on with it by --resume, or name another");
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * A file that is gone on with; a new one if it is not there. A last line without its end is cut off.
     *
     * @throws RefusedException if it cannot be written, or is being written
     */
    public static ResultFile resume(Path file) {
        try {
            FileChannel channel =
                    locked(file, FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE));
            try {
                return new ResultFile(channel, cutToWholeLines(file, channel));
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static Answered cutToWholeLines(Path file, FileChannel channel) throws IOException {
        try (Lines lines = new Lines(Files.newInputStream(file), LONGEST_LINE)) {
            long end = 0;
            long bad = 0;
            Line last = null;
            Line line;
            while ((line = lines.next()) != null && line.ended()) {
                end = lines.bytes();
                last = line;
                bad += BadLine.is(start(line)) ? 1 : 0;
            }
            channel.truncate(end).position(end);
            return last == null ? Answered.NOTHING : new Answered(last.number(), bad, last.text());
        }
    }

    /** Enough of a line to tell what it is. */
    private static String start(Line line) {
        return new String(line.bytes(), 0, Math.min(line.bytes().length, 16), StandardCharsets.ISO_8859_1);
    }

    /** What it held when it was opened. */
    public Answered answered() {
        return answered;
    }

    @Override
    public void write(String lines) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileChannel locked(Path file, FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // by this very program
        }
        channel.close();
        throw refused(file, "another screening is writing this file", "wait for its end, or name another");
    }

    private static RefusedException unwritable(Path file, IOException e) {
        return refused(file, "the results cannot be written", "check that the file may be written: " + e.getMessage());
    }

    private static RefusedException refused(Path file, String what, String remedy) {
        return new RefusedException(List.of(new Remark(Place.startOf(file.toString()), what, remedy)));
    }
}
