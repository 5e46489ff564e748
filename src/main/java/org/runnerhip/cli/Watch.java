package org.runnerhip.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.runnerhip.cases.CaseReport;
import org.runnerhip.cases.Shortfall;
import org.runnerhip.live.Saves;
import org.runnerhip.reading.RefusedException;

/** Runs the cases of a folder at once and after every save, and shows what is new each time. */
final class Watch {

    private final Supplier<CaseReport> run;
    private final PrintWriter out;
    private Map<String, List<Shortfall>> before = Map.of();

    /**
     * A watch that has seen nothing yet.
     *
     * @param run runs the cases; throws a {@link RefusedException} while the rules have mistakes
     */
    Watch(Supplier<CaseReport> run, PrintWriter out) {
        this.run = run;
        this.out = out;
    }

    /** Goes on as long as there are saves. */
    void over(Saves saves) throws InterruptedException {
        do {
            show();
            out.flush();
        } while (saves.next());
    }

    private void show() {
        try {
            show(run.get());
        } catch (RefusedException e) {
            e.remarks().forEach(out::println);
            out.println("the cases wait until this is mended");
        }
    }

    private void show(CaseReport report) {
        report.remarks().forEach(out::println);
        Map<String, List<Shortfall>> now = byCase(report);
        now.forEach((name, shortfalls) -> {
            if (!said(shortfalls).equals(said(before.getOrDefault(name, List.of())))) {
                shortfalls.forEach(out::println);
            }
        });
        before.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> out.println(name + ": no longer falls short"));
        out.println(report.summary());
        before = now;
    }

    /** What falls short by file and case; of files that cannot be read now, what fell short before. */
    private Map<String, List<Shortfall>> byCase(CaseReport report) {
        Set<String> unread =
                report.remarks().stream().map(remark -> remark.place().file()).collect(Collectors.toSet());
        Map<String, List<Shortfall>> byCase = report.shortfalls().stream()
                .collect(Collectors.groupingBy(Watch::nameOf, LinkedHashMap::new, Collectors.toList()));
        before.forEach((name, shortfalls) -> {
            if (unread.contains(shortfalls.get(0).place().file())) {
                byCase.put(name, shortfalls);
            }
        });
        return byCase;
    }

    /** A case by its file and name, which stay when lines move; one without a name by its place. */
    private static String nameOf(Shortfall shortfall) {
        return shortfall.name().isEmpty()
                ? shortfall.place().toString()
                : shortfall.place().file() + ": " + shortfall.name();
    }

    private static List<List<Object>> said(List<Shortfall> shortfalls) {
        return shortfalls.stream()
                .map(each -> List.<Object>of(each.expected(), each.got(), each.rules()))
                .toList();
    }
}
