package org.runnerhip.benchmark.live;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.runnerhip.RuleBook;
import org.runnerhip.live.LiveRuleBook;
import org.runnerhip.reading.Remark;

/**
 * How long an expert waits: from the moment a page is saved until {@link LiveRuleBook#book()} answers with the new text. A copy of
 * the rule folder is edited, one kind of edit after the other, each time to and fro.
 *
 * <p>{@code mvn -q -P benchmark test-compile exec:exec@live}. Arguments: how many saves of each kind count (20), and how many come
 * before those (5).
 */
public final class SaveToLive {

    private static final long PATIENCE_NS = 60_000_000_000L;
    private static final long LOOK_NS = 500_000;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final EditedFolder folder;
    private final LiveRuleBook live;

    private SaveToLive(EditedFolder folder, LiveRuleBook live) {
        this.folder = folder;
        this.live = live;
    }

    public static void main(String[] arguments) throws IOException {
        int counted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        int before = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        try (EditedFolder folder = EditedFolder.copyOf(Path.of("rules"));
                LiveRuleBook live = LiveRuleBook.watch(folder.path(), new Refusals())) {
            SaveToLive measured = new SaveToLive(folder, live);
            System.out.printf("from save to live, in milliseconds: %d saves each, after %d%n", counted, before);
            System.out.printf("%-56s %8s %8s %8s %10s%n", "", "median", "least", "most", "processor");
            for (Edit edit : Edit.ALL) {
                measured.measure(edit, before, counted);
            }
        }
    }

    private void measure(Edit edit, int before, int counted) throws IOException {
        List<Double> waits = new ArrayList<>();
        List<Double> ofProcessor = new ArrayList<>();
        for (int i = -before; i < counted; i++) {
            RuleBook old = live.book();
            Object oldAnswer = edit.answer().apply(old);
            long processor = MACHINE.getProcessCpuTime();
            long begun = System.nanoTime();
            folder.save(edit);
            while (live.book() == old || edit.answer().apply(live.book()).equals(oldAnswer)) {
                waitALittle(edit, begun);
            }
            if (i >= 0) {
                waits.add((System.nanoTime() - begun) / 1e6);
                ofProcessor.add((MACHINE.getProcessCpuTime() - processor) / 1e6);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-56s %8.0f %8.0f %8.0f %10.0f%n",
                edit.what(),
                median(waits),
                waits.stream().min(Double::compare).orElseThrow(),
                waits.stream().max(Double::compare).orElseThrow(),
                median(ofProcessor));
    }

    private static void waitALittle(Edit edit, long begun) {
        if (System.nanoTime() - begun > PATIENCE_NS) {
            throw new IllegalStateException("never went live: " + edit.what());
        }
        LockSupport.parkNanos(LOOK_NS);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** An edit that is refused would be waited for in vain. */
    private static final class Refusals implements LiveRuleBook.Listener {

        @Override
        public void live(RuleBook book) {
            // is seen
        }

        @Override
        public void kept(List<Remark> remarks) {
            remarks.forEach(System.err::println);
        }
    }
}
