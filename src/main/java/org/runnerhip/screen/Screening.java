package org.runnerhip.screen;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.runnerhip.Assessment;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;

/**
 * Asks the rules about every runner of a file, on several threads. The results are written in the order of the lines, and one for
 * each: an assessment, or {@code {"line": 7, "remarks": [...]}} for a line that cannot be taken.
 */
public final class Screening {

    /** So many lines are one piece of work. */
    private static final int PIECE = 16;
    /** So many pieces a thread are read ahead of the results; all else of the file is on disk. */
    private static final int PIECES_AHEAD = 4;

    private final RuleBook book;
    private final RunnerFile runners;
    private final Function<Assessment, String> toJson;
    private long answered;
    private long bad;

    /** Is told how a screening goes on. */
    public interface Listener {

        /** Something is wrong with a line. */
        void remark(Remark remark);

        /**
         * So many results are written. Told first before the first of them.
         *
         * @param answered how many, those of an earlier run that was interrupted among them
         * @param bytesRead how much of the file was read for them
         */
        void at(long answered, long bytesRead);
    }

    private record Result(String json, List<Remark> remarks) {}

    /**
     * A screening that has not begun.
     *
     * @param toJson writes an assessment on one line
     */
    public Screening(RuleBook book, RunnerFile runners, Function<Assessment, String> toJson) {
        this.book = book;
        this.runners = runners;
        this.toJson = toJson;
    }

    /**
     * Passes over the runners that were answered already. The last answer is held against what would be answered now, so that
     * results of other rules or other runners are not gone on with.
     *
     * @param results the file of the answers, for the reader
     * @throws RefusedException if these answers do not belong to these runners and rules
     */
    public void passOver(Answered before, Place results) {
        Line last = null;
        for (long i = 0; i < before.lines(); i++) {
            List<Line> next = runners.next(1);
            if (next.isEmpty()) {
                throw notTheirs(results, "these are more results than there are runners");
            }
            last = next.get(0);
        }
        if (last != null && !before.last().equals(Optional.of(answer(last).json()))) {
            throw notTheirs(
                    new Place(results.file(), (int) before.lines(), 1),
                    "other rules, or another runner than in line " + last.number() + ", were behind this result");
        }
        answered = before.lines();
        bad = before.bad();
    }

    private static RefusedException notTheirs(Place place, String what) {
        return new RefusedException(
                List.of(new Remark(place, what, "go on with the same runners and rules, or begin a new file")));
    }

    /**
     * Screens the runners that are left.
     *
     * @param threads how many work at the same time, 1 or more
     * @param strict whether to stop at the first line that cannot be taken, before anything is written for it
     * @throws IOException if the results cannot be written
     */
    public Tally run(int threads, boolean strict, Results results, Listener listener)
            throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Future<List<Result>>> ahead = new ArrayDeque<>();
        listener.at(answered, runners.bytesRead());
        try {
            boolean stopped = false;
            while (!stopped) {
                while (ahead.size() < threads * PIECES_AHEAD) {
                    List<Line> piece = runners.next(PIECE);
                    if (piece.isEmpty()) {
                        break;
                    }
                    ahead.add(workers.submit(
                            () -> piece.stream().map(this::answer).toList()));
                }
                if (ahead.isEmpty()) {
                    break;
                }
                stopped = !write(done(ahead.remove()), strict, results, listener);
            }
            return new Tally(answered, bad, stopped);
        } finally {
            workers.shutdownNow();
        }
    }

    private Result answer(Line line) {
        try {
            return new Result(toJson.apply(runners.read(line).assessedBy(book)), List.of());
        } catch (RefusedException e) {
            return new Result(BadLine.json(line.number(), e.remarks()), e.remarks());
        }
    }

    /** Whether it may go on. */
    private boolean write(List<Result> piece, boolean strict, Results results, Listener listener) throws IOException {
        StringBuilder lines = new StringBuilder();
        List<Remark> remarks = new ArrayList<>();
        boolean stop = false;
        for (Result result : piece) {
            boolean isBad = !result.remarks().isEmpty();
            remarks.addAll(result.remarks());
            stop = strict && isBad;
            if (stop) {
                break;
            }
            lines.append(result.json()).append('\n');
            answered++;
            bad += isBad ? 1 : 0;
        }
        results.write(lines.toString());
        remarks.forEach(listener::remark);
        listener.at(answered, runners.bytesRead());
        return !stop;
    }

    private static <T> T done(Future<T> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
