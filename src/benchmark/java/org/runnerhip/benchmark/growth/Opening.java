package org.runnerhip.benchmark.growth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.runnerhip.RuleBook;

/**
 * What it takes to open a folder in a fresh process.
 *
 * @param checkMillis until the folder is read and checked
 * @param openMillis until the engine stands too
 * @param residentMegabytes the most memory the process ever had; not a number where the system does not tell
 * @param heapMegabytes what of it the book still holds
 */
record Opening(double checkMillis, double openMillis, double residentMegabytes, double heapMegabytes) {

    private static final double MEGABYTE = 1 << 20;

    /** The medians of some processes. */
    static Opening measured(Path folder, int processes) throws IOException, InterruptedException {
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            String told = Start.told(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Opening.class.getName(),
                    folder.toString());
            runs.add(Arrays.stream(told.strip().split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }
        return new Opening(median(runs, 0), median(runs, 1), median(runs, 2), median(runs, 3));
    }

    private static double median(List<double[]> runs, int column) {
        return Median.of(runs.stream().mapToDouble(run -> run[column]).toArray());
    }

    /** Opens the folder and prints the four figures. */
    public static void main(String[] arguments) throws IOException {
        long begun = System.nanoTime();
        RuleBook book = RuleBook.draft(Path.of(arguments[0]));
        double check = millisSince(begun);
        book.kieBase();
        double open = millisSince(begun);
        double resident = resident();
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        System.out.println(check + " " + open + " " + resident + " " + heap);
        if (book.rules().isEmpty()) { // and so the book is held until here
            throw new IllegalStateException("no rules in " + arguments[0]);
        }
    }

    private static double millisSince(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }
}
