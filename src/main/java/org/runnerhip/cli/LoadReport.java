package org.runnerhip.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.runnerhip.Assessment;
import org.runnerhip.Assessment.Evidence;
import org.runnerhip.Assessment.RankedCause;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.traininglog.Load;
import org.runnerhip.traininglog.Run;
import org.runnerhip.traininglog.TrainingLog;
import org.runnerhip.traininglog.Week;
import org.runnerhip.vocabulary.Term;

/** The load of a log for people - what was read, the weeks, the terms, what the rules make of them - or as part of a case. */
final class LoadReport {

    private static final int WIDTH = 100;
    private static final int BAR = 40;

    private final TrainingLog log;
    private final Load load;
    private final RuleBook book;
    private final ZoneId zone;
    private final StringBuilder text = new StringBuilder();

    LoadReport(TrainingLog log, Load load, RuleBook book, ZoneId zone) {
        this.log = log;
        this.load = load;
        this.book = book;
        this.zone = zone;
    }

    /** What can stand in a case file; {@code hip assess} reads it. */
    String yaml() {
        boolean none = load.given().isEmpty();
        text.append("# training load as of ").append(load.asOf()).append(", from a log of ");
        text.append(count(log.runs().size(), "run")).append('\n');
        text.append(none ? "given: {}\n" : "given:\n");
        for (Load.Answer answer : load.answers()) {
            String note = answer.note().isEmpty() ? "" : "  # " + answer.note();
            text.append(
                    answer.known()
                            ? "  " + answer.id() + ": " + answer.value() + note + "\n"
                            : "  # " + answer.id() + ": not known - " + answer.note() + "\n");
        }
        return text.toString();
    }

    /** For people, with so many weeks, and with what exactly each term is where that was asked for. */
    String text(int weeks, boolean definitions) {
        whatWasRead();
        chart(load.weeks(weeks));
        terms(definitions);
        whenItStoodOtherwise();
        whatTheRulesMakeOfIt();
        return text.toString();
    }

    private void whatWasRead() {
        List<Run> runs = log.runs();
        double km = runs.stream()
                .filter(run -> run.km() != null)
                .mapToDouble(Run::km)
                .sum();
        line(
                "",
                count(runs.size(), "run") + " in " + count(log.files(), "file") + ", " + number(km) + " km"
                        + (runs.isEmpty()
                                ? ""
                                : ", " + runs.get(0).day() + " to "
                                        + runs.get(runs.size() - 1).day())
                        + "; times in universal time are seen from " + zone + ".");
        if (!log.leftOut().isEmpty()) {
            line(
                    "",
                    "Left out, as no runs: "
                            + log.leftOutBySport().entrySet().stream()
                                    .map(sport -> sport.getValue() + " " + sport.getKey())
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (log.countedOnce() > 0) {
            line("", "Counted once: " + count(log.countedOnce(), "record") + " of a run that stands there twice.");
        }
        if (log.judgedBySpeed() > 0) {
            line(
                    "",
                    "Judged by speed: " + count(log.judgedBySpeed(), "GPX track")
                            + " without a type; 6.5 to 16 km an hour is taken for a run.");
        }
        if (log.withoutActivity() > 0) {
            line(
                    "",
                    "Without an activity: " + count(log.withoutActivity(), "file")
                            + " of settings, planned routes or other tables.");
        }
        if (!log.remarks().isEmpty()) {
            line("", "Refused: " + count(log.remarks().size(), "file") + "; what is below goes without.");
        }
    }

    /** Each week a bar: the longest run first, then the rest. */
    private void chart(List<Week> weeks) {
        double most = weeks.stream().mapToDouble(Week::km).max().orElse(0);
        text.append(String.format(
                Locale.ROOT,
                "%n%-11s %7s %8s  %-5s # longest run, = the others, * hard session%n",
                "week up to",
                "km",
                "longest",
                "hard"));
        for (Week week : weeks) {
            text.append(String.format(
                            Locale.ROOT,
                            "%-11s %7s %8s  %-5s %s",
                            week.end(),
                            week.gap().isPresent() && week.runs() == 0 ? "?" : number(week.km()),
                            week.runs() == 0 ? "" : number(week.longestKm()),
                            week.hard().map("*"::repeat).orElse("?"),
                            week.gap()
                                    .map(gap -> bar(week, most) + " (" + gap + ")")
                                    .orElse(bar(week, most)))
                    .stripTrailing());
            text.append('\n');
        }
    }

    private static String bar(Week week, double most) {
        if (most == 0) {
            return "";
        }
        int longest = (int) Math.round(week.longestKm() / most * BAR);
        int all = (int) Math.round(week.km() / most * BAR);
        return "#".repeat(longest) + "=".repeat(Math.max(0, all - longest));
    }

    private void terms(boolean definitions) {
        text.append("\nThe training terms as of ").append(load.asOf()).append('\n');
        for (Load.Answer answer : load.answers()) {
            Term term = book.vocabulary().terms().get(answer.id());
            if (term == null) {
                continue; // the rules of this folder do without it
            }
            String note = answer.note().isEmpty() ? "" : " (" + answer.note() + ")";
            String told = answer.known() ? answer.value() + unit(term, answer.value()) : "not known";
            line("  ", String.format("%-22s  %s", answer.id(), told + note));
            if (definitions) {
                line("      ", term.definition());
            }
        }
    }

    /** Mostly the log is older than today: then nothing is known, and an earlier day shows more. */
    private void whenItStoodOtherwise() {
        List<Run> runs = log.runs();
        if (load.given().isEmpty() && !runs.isEmpty()) {
            LocalDate lastRun = runs.get(runs.size() - 1).day();
            line(
                    "  ",
                    "The last run of the log is of " + lastRun + ": --as-of " + lastRun + " shows how it stood then.");
        }
    }

    private static String unit(Term term, String value) {
        String unit = term.unit().isEmpty() || term.unit().contains("divided by") ? "" : " " + term.unit();
        return value.equals("1") ? unit.replaceFirst("s( |$)", "$1") : unit;
    }

    /** The rules are asked with these terms alone. */
    private void whatTheRulesMakeOfIt() {
        Assessment assessment = book.assess(load.addTo(Consultation.about(""), book.vocabulary()));
        text.append("\nWhat they mean for the rules, by themselves\n");
        Set<String> fired = Set.copyOf(assessment.fired());
        List<Rule> findings = book.rules().stream()
                .filter(rule -> fired.contains(rule.name()) && rule.then().type() == FactType.FINDING)
                .toList();
        if (findings.isEmpty() && assessment.drivers().isEmpty()) {
            line("  ", "Nothing: no rule finds anything in them.");
        }
        findings.forEach(rule -> line("  - ", rule.name()));
        for (RankedCause driver : assessment.drivers()) {
            line("  ", driver.title() + " - " + count(driver.points(), "point"));
            for (Evidence evidence : driver.evidenceFor()) {
                line(
                        "    + ",
                        evidence.because() + " (" + evidence.weight() + "): "
                                + evidence.why().rule());
            }
        }
        text.append('\n');
        line("", "A load finding is no forecast of an injury, and none of this is a diagnosis.");
    }

    private static String count(int number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }

    private static String number(double km) {
        return String.format(Locale.ROOT, "%,.1f", km);
    }

    /** A paragraph, wrapped, its first line led by {@code lead} and the others as far in. */
    private void line(String lead, String words) {
        text.append(Paragraph.of(lead, words, WIDTH));
    }
}
