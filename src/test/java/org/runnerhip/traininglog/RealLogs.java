package org.runnerhip.traininglog;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Rule;

/**
 * How often the load findings fire on two real logs: {@code mvn -q -P real-logs test-compile exec:exec}. The logs lie in
 * {@code ../shared/training-logs}, or in the folder given. For each rule that reads a training term: of how many days its term is
 * known, on how many of 100 such days it fires, and how often in 100 such days it begins to.
 */
final class RealLogs {

    private final RuleBook book = RuleBook.bundled();
    private final List<Rule> rules = book.rules().stream()
            .filter(rule -> rule.then().type() == FactType.FINDING)
            .filter(rule -> rule.when().size() == 1 && rule.when().get(0).type() == FactType.TRAINING_LOAD)
            .toList();

    private RealLogs() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/training-logs");
        RealLogs logs = new RealLogs();
        logs.report("290 runs of one runner, 2021-2023 (strava_bulkshape_en103.csv)", runs(folder), day -> false);
        Map<Integer, NamedCsvRecord> weeks = weeks(folder);
        logs.report(
                "weeks of one athlete, " + weeks.size() + " days (lovdal_athlete1_weekly_tidy.csv)",
                athlete(weeks),
                day -> weeks.get(day).getField("injury_next_day").equals("1"));
    }

    /** The terms of each day on which the log could tell all of them. */
    private static Map<Integer, Map<String, String>> runs(Path folder) {
        TrainingLog log = TrainingLog.read(
                List.of(folder.resolve("strava_bulkshape_en103.csv")),
                LogSettings.standard().in(ZoneOffset.UTC));
        LocalDate first = log.runs().get(0).day();
        LocalDate last = log.runs().get(log.runs().size() - 1).day();
        Map<Integer, Map<String, String>> days = new LinkedHashMap<>();
        first.datesUntil(last.plusDays(1))
                .forEach(day -> days.put((int) day.toEpochDay(), log.load(day).given()));
        return days;
    }

    private static Map<Integer, NamedCsvRecord> weeks(Path folder) throws IOException {
        Map<Integer, NamedCsvRecord> weeks = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("lovdal_athlete1_weekly_tidy.csv"))) {
            rows.forEach(row -> weeks.put(Integer.valueOf(row.getField("event_day")), row));
        }
        return weeks;
    }

    /** The weekly table tells sums of seven days; the four weeks before are those of 7, 14, 21 and 28 days earlier. */
    private static Map<Integer, Map<String, String>> athlete(Map<Integer, NamedCsvRecord> weeks) {
        Map<Integer, Map<String, String>> days = new LinkedHashMap<>();
        weeks.forEach((day, week) -> {
            Map<String, String> given = new HashMap<>();
            given.put("weekly-km-now", week.getField("weekly_km"));
            double before = 0;
            boolean known = true;
            for (int ago = 7; ago <= 28; ago += 7) {
                known &= weeks.containsKey(day - ago);
                before += known ? Double.parseDouble(weeks.get(day - ago).getField("weekly_km")) / 4 : 0;
            }
            if (known) {
                given.put("weekly-km-before", String.format(Locale.ROOT, "%.2f", before));
                given.put("weekly-change-pct", "");
            }
            given.put("hard-sessions-per-week", week.getField("tough_sessions"));
            given.put("rest-days-per-week", week.getField("rest_days"));
            days.put(day, given);
        });
        return days;
    }

    private void report(String title, Map<Integer, Map<String, String>> days, Predicate<Integer> injury) {
        Map<Rule, Integer> known = new LinkedHashMap<>();
        Map<Rule, Integer> fires = new LinkedHashMap<>();
        Map<Rule, Integer> begins = new LinkedHashMap<>();
        List<String> injuries = new ArrayList<>();
        Set<String> before = Set.of();
        for (Map.Entry<Integer, Map<String, String>> day : days.entrySet()) {
            Set<String> fired = fired(day.getValue());
            for (Rule rule : rules) {
                boolean fire = fired.contains(rule.name());
                known.merge(rule, day.getValue().containsKey(term(rule)) ? 1 : 0, Integer::sum);
                fires.merge(rule, fire ? 1 : 0, Integer::sum);
                begins.merge(rule, fire && !before.contains(rule.name()) ? 1 : 0, Integer::sum);
            }
            if (injury.test(day.getKey())) {
                injuries.add(
                        "an injury the day after day " + day.getKey() + ": " + (fired.isEmpty() ? "nothing" : fired));
            }
            before = fired;
        }
        System.out.println(
                "\n" + title + "\n\n| rule | days known | fires on, of 100 | begins, in 100 |\n|---|---|---|---|");
        for (Rule rule : rules) {
            int of = known.get(rule);
            System.out.println("| " + rule.name() + " | " + of + " | " + per100(fires.get(rule), of) + " | "
                    + per100(begins.get(rule), of) + " |");
        }
        injuries.forEach(System.out::println);
    }

    private Set<String> fired(Map<String, String> given) {
        Consultation consultation = Consultation.about("");
        for (Map.Entry<String, String> term : given.entrySet()) {
            consultation = consultation.tell(term.getKey(), term.getValue());
        }
        Set<String> ours = rules.stream().map(Rule::name).collect(Collectors.toSet());
        Set<String> fired = new LinkedHashSet<>(book.assess(consultation).fired());
        fired.retainAll(ours);
        return fired;
    }

    private String term(Rule rule) {
        Comparison comparison = rule.when().get(0).comparisons().get(0);
        return book.vocabulary()
                .termOf(FactType.TRAINING_LOAD, comparison.component())
                .id();
    }

    private static String per100(int count, int of) {
        return of == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100.0 * count / of);
    }
}
