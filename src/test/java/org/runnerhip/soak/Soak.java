package org.runnerhip.soak;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.runnerhip.Consultation;

/** A number of consultations shared out among threads, and the heap that is used after a tenth and after all of them. */
final class Soak {

    /** What the measure itself may differ by: a few sessions, the new code of the virtual machine, a book that is just built. */
    private static final long MARGIN = 48L << 20;

    private final int assessments;
    private final int threads;
    private final List<Consultation> population;
    private final AtomicInteger next = new AtomicInteger();
    private volatile long heapAfterATenth;
    private volatile long heapAtTheEnd;
    private double seconds;

    Soak(int assessments, int threads, Collection<Consultation> population) {
        this.assessments = assessments;
        this.threads = threads;
        this.population = List.copyOf(population);
    }

    void run(Consumer<Consultation> ask) throws Exception {
        run(() -> true, ask);
    }

    /**
     * Asks until all are asked, and it is enough.
     *
     * @param ask throws what it does not like about an answer
     */
    void run(BooleanSupplier enough, Consumer<Consultation> ask) throws Exception {
        long begun = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                work.add(() -> {
                    work(enough, ask);
                    return null;
                });
            }
            for (Future<Void> each : workers.invokeAll(work)) {
                each.get();
            }
        } finally {
            workers.shutdownNow();
        }
        seconds = (System.nanoTime() - begun) / 1e9;
        heapAtTheEnd = usedHeap();
    }

    private void work(BooleanSupplier enough, Consumer<Consultation> ask) {
        int i;
        while ((i = next.getAndIncrement()) < assessments || !enough.getAsBoolean()) {
            if (i == assessments / 10) {
                heapAfterATenth = usedHeap();
            }
            ask.accept(population.get(i % population.size()));
        }
    }

    boolean heapIsFlat() {
        return heapAtTheEnd - heapAfterATenth < MARGIN;
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d assessments on %d threads in %.0f s; heap after a tenth %.1f MB, at the end %.1f MB",
                next.get() - threads,
                threads,
                seconds,
                heapAfterATenth / 1048576.0,
                heapAtTheEnd / 1048576.0);
    }
}
