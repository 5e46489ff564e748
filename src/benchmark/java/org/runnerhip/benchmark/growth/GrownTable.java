package org.runnerhip.benchmark.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The figures of bases of several sizes, as they stand in the README.
 *
 * @param rows the smallest base first
 * @param runners how many runners were answered
 * @param starts how often each process was started
 * @param rounds how often the runners were answered
 */
record GrownTable(List<Row> rows, int runners, int starts, int rounds) {

    private static final String BEGIN = "<!-- growth: made by mvn -P benchmark -->\n";
    private static final String END = "<!-- end of growth -->\n";
    private static final String NEXT_SECTION = "## What it starts from\n";

    /** How many times the smallest base an assessment may cost. */
    private static final double MOST = 3;

    private static final int WIDTH = 20;
    private static final double MEGABYTE = 1 << 20;

    /**
     * A base of one size.
     *
     * @param rules its rules
     * @param folderBytes the size of its files
     * @param jarBytes the size of the program with these rules in its jar
     * @param opening what it takes to open
     * @param folderMillis {@code hip assess --rules}, from process start to end
     * @param jarMillis the same from the jar
     * @param assessmentMicros one assessment on one thread, warm
     */
    record Row(
            int rules,
            long folderBytes,
            long jarBytes,
            Opening opening,
            double folderMillis,
            double jarMillis,
            double assessmentMicros) {}

    boolean holdsTheClaim() {
        return rows.stream().allMatch(row -> times(row) <= MOST);
    }

    private double times(Row row) {
        return row.assessmentMicros() / rows.get(0).assessmentMicros();
    }

    /** The table and its curve. */
    String text() {
        return """
                As the base grows: rules of the house shape in worlds of %d, each with words of its own, and %d runners who answer in
                the words of the first; every base gives them the same answers. Only the first world has safety questions, since an open one
                is part of every answer. Opened in a fresh process: read and checked, then with the engine, medians of %d; `hip assess`
                likewise, with `--rules` and with the rules in its jar. Assessments on one warm thread, the bases in turn, medians of %d
                rounds; their cost beside the smallest base, where %.0f times is the most allowed.
                Made by `mvn -q -P benchmark test-compile exec:exec@growth` after `mvn package`.

                | rules | folder | `hip.jar` | checked | opened | most memory / heap kept | `assess --rules` | `assess` | assessments a second | cost |
                |---|---|---|---|---|---|---|---|---|---|
                %s
                ```
                one assessment
                %s```

                """.formatted(
                        rows.get(0).rules(),
                        runners,
                        starts,
                        rounds / 2,
                        MOST,
                        rows.stream().map(this::row).collect(Collectors.joining()),
                        rows.stream().map(this::bar).collect(Collectors.joining()));
    }

    private String row(Row row) {
        return format(
                "| %,d | %.1f MB | %.1f MB | %.2f s | %.2f s | %.0f / %.0f MB | %.2f s | %.2f s | %,.0f | %.1f times |%n",
                row.rules(),
                row.folderBytes() / MEGABYTE,
                row.jarBytes() / MEGABYTE,
                row.opening().checkMillis() / 1e3,
                row.opening().openMillis() / 1e3,
                row.opening().residentMegabytes(),
                row.opening().heapMegabytes(),
                row.folderMillis() / 1e3,
                row.jarMillis() / 1e3,
                1e6 / row.assessmentMicros(),
                times(row));
    }

    private String bar(Row row) {
        return format(
                "%,7d rules  %-" + (int) (MOST * WIDTH) + "s %.0f us%n",
                row.rules(),
                "#".repeat((int) Math.round(times(row) * WIDTH)),
                row.assessmentMicros());
    }

    private static String format(String text, Object... figures) {
        return String.format(Locale.ROOT, text, figures).replace("\r\n", "\n");
    }

    /** Puts the text between its marks, at the end of the section on speed. */
    void writeInto(Path readme) throws IOException {
        String page = Files.readString(readme);
        int begin = page.indexOf(BEGIN);
        int next = begin < 0 ? page.indexOf(NEXT_SECTION) : page.indexOf(END, begin) + END.length() + 1;
        String before = page.substring(0, begin < 0 ? next : begin);
        Files.writeString(readme, before + BEGIN + text() + END + "\n" + page.substring(next));
    }
}
