package org.runnerhip.benchmark.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.runnerhip.growth.GrownRules;

/**
 * What a base costs as it grows: {@code mvn -q -P benchmark test-compile exec:exec@growth}, after {@code mvn package}. Writes the
 * table and its curve into the README.
 *
 * <p>{@code -Dgrowth.starts=7} is how often each fresh process is started, {@code -Dgrowth.rounds=200} how often the runners are
 * answered by each base.
 */
public final class Growth {

    private static final List<Integer> WORLDS = List.of(1, 10, 100);
    private static final Path PROGRAM = Path.of("target", "hip");
    private static final Path README = Path.of("README.md");

    private Growth() {}

    public static void main(String[] arguments) throws Exception {
        if (!Files.exists(PROGRAM) || !Files.exists(Path.of("target", "hip.jar"))) {
            System.err.println("growth: there is no target/hip - run mvn package first");
            System.exit(2);
        }
        int starts = Integer.getInteger("growth.starts", 7);
        int rounds = Integer.getInteger("growth.rounds", 200);
        Path scratch = Files.createTempDirectory("growth");
        GrownTable table;
        try {
            table = measured(scratch, starts, rounds);
        } finally {
            delete(scratch);
        }
        table.writeInto(README);
        System.out.println(table.text());
        System.exit(table.holdsTheClaim() ? 0 : 1);
    }

    private static GrownTable measured(Path scratch, int starts, int rounds) throws Exception {
        GrownRules grown = new GrownRules();
        Map<Integer, Path> folders = new LinkedHashMap<>();
        for (int worlds : WORLDS) {
            Path folder = scratch.resolve("rules-" + worlds);
            grown.write(folder, worlds);
            folders.put(worlds * grown.firstWorld().size(), folder);
        }
        Path runner = folders.values().iterator().next().resolve("cases/first-world.yaml");
        List<GrownTable.Row> rows = new ArrayList<>();
        List<Double> micros = Throughput.micros(List.copyOf(folders.values()), grown.runners(), rounds);
        for (Map.Entry<Integer, Path> each : folders.entrySet()) {
            Path folder = each.getValue();
            Path bundled = BundledProgram.with(folder, scratch.resolve("program-" + each.getKey()));
            rows.add(new GrownTable.Row(
                    each.getKey(),
                    bytes(folder),
                    Files.size(bundled.resolveSibling("hip.jar")),
                    Opening.measured(folder, starts),
                    Start.millis(starts, PROGRAM.toString(), "assess", "--rules", folder.toString(), runner.toString()),
                    Start.millis(starts, bundled.toString(), "assess", runner.toString()),
                    micros.get(rows.size())));
        }
        return new GrownTable(rows, grown.runners().size(), starts, rounds);
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
