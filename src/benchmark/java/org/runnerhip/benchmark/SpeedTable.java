package org.runnerhip.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kie.api.runtime.KieSessionsPool;
import org.openjdk.jmh.runner.RunnerException;
import org.runnerhip.RuleBook;
import org.runnerhip.benchmark.Measurement.Figures;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Rule;

/**
 * Measures and writes the tables of speed into the README: all rules, by every way to ask; and the contest, after a check that all
 * entrants give the same answers. {@code -Dbenchmark.quick} shows that all works and writes nothing: its figures mean nothing.
 */
public final class SpeedTable {

    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("facade", "`book.assess`");
        WAYS.put("facadeWithReasons", "and `why` for every red flag, cause and advice");
        WAYS.put("plainSession", "a plain KIE session");
        WAYS.put("pooledSession", "a session of a `KieSessionsPool`");
        WAYS.put("evaluator", "`book.evaluate`");
    }

    private final RuleBook book = RuleBook.bundled();
    private final Population population = Population.of(book);
    private final List<Rule> subset = Subset.of(book.rules());
    private final boolean quick = Boolean.getBoolean("benchmark.quick");

    private SpeedTable() {}

    public static void main(String[] args) throws RunnerException {
        try {
            MarkedText readme = new MarkedText(
                    Path.of("README.md"), "<!-- speed: made by mvn -P benchmark -->", "<!-- end of speed -->");
            SpeedTable table = new SpeedTable();
            new Agreement(table.subset, table.population).check();
            String text = table.measured();
            System.out.println(text);
            if (!table.quick) {
                readme.replace(text);
            }
        } catch (IllegalStateException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private String measured() throws RunnerException {
        String population = description();
        Measurement measurement = quick ? Measurement.QUICK : Measurement.WHOLE;
        Map<String, Figures> ofBase = measurement.of(FullBase.class);
        Map<String, Figures> ofContest = measurement.of(Contest.class);
        StringBuilder text = new StringBuilder(population);
        text.append(head("all " + book.rules().size() + " rules"));
        WAYS.forEach((way, title) -> text.append(row(title, ofBase.get(way))));
        text.append(head("the same answers with " + subset.size() + " of the rules"));
        for (Entrant entrant : Entrant.values()) {
            text.append(row(entrant.title(), ofContest.get(entrant.name())));
        }
        return text.toString();
    }

    private String description() {
        return String.format(
                Locale.ROOT,
                "%s%,d consultations with %.0f facts each on average, at which %.0f rules fire; JDK %s, %d cores, JMH;"
                        + " with the 99.9 %% interval.%n",
                quick ? "**A quick trial, which measures nothing.** " : "",
                population.facts().size(),
                population.meanFacts(),
                meanFirings(),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
    }

    private double meanFirings() {
        KieSessionsPool pool = book.kieBase().newKieSessionsPool(1);
        long firings = 0;
        for (List<Given> facts : population.facts()) {
            int fired = FullBase.fired(book.kieBase().newKieSession(), facts);
            if (fired != FullBase.fired(pool.newKieSession(), facts)) {
                throw new IllegalStateException("A session of the pool fires other rules than a new session: " + facts);
            }
            firings += fired;
        }
        pool.shutdown();
        return (double) firings / population.facts().size();
    }

    private static String head(String first) {
        return String.format(
                "%n| %s | a second, one thread | KB allocated each | two threads |%n|---|---|---|---|%n", first);
    }

    private static String row(String title, Figures figures) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d ± %,d | %.1f | %.1f times |%n",
                title,
                rounded(figures.perSecond()),
                rounded(figures.error()),
                figures.bytes() / 1024,
                figures.onTwoThreads() / figures.perSecond());
    }

    /** To two digits: the third is noise. */
    private static long rounded(double figure) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(figure)) - 1));
        return (long) (Math.round(figure / unit) * unit);
    }
}
