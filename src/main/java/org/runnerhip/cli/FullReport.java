package org.runnerhip.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runnerhip.Assessment;
import org.runnerhip.Assessment.Advice;
import org.runnerhip.Assessment.Evidence;
import org.runnerhip.Assessment.RankedCause;
import org.runnerhip.Assessment.Why;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.vocabulary.Claim;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * All of an assessment for people: what is urgent first, then what to think of, what to do, what to leave alone, what to ask, with
 * reasons, doses, cautions and, where they are wanted, sources.
 */
final class FullReport {

    private static final int WIDTH = 100;
    private static final int CLINICIAN_SOON = 3;
    private static final int MOST_REASONS = 2;
    private static final List<String> STEP_TITLES = List.of(
            "Meanwhile, until the questions are answered",
            "Now",
            "Then",
            "If it keeps coming back",
            "If nothing helps");

    private final Assessment assessment;
    private final Vocabulary vocabulary;
    private final boolean colours;
    private final boolean sources;
    private final StringBuilder text = new StringBuilder();

    FullReport(Assessment assessment, Vocabulary vocabulary, boolean colours, boolean sources) {
        this.assessment = assessment;
        this.vocabulary = vocabulary;
        this.colours = colours;
        this.sources = sources;
    }

    String text() {
        if (!assessment.name().isEmpty()) {
            text.append(bold(assessment.name().replaceAll("\\p{C}", ""))).append('\n');
        }
        urgency();
        causes();
        drivers();
        if (sources) {
            whatTheArticleSays();
        }
        for (int step = 0; step < Recommendation.STEPS.size(); step++) {
            advice(Recommendation.STEPS.get(step), STEP_TITLES.get(step));
        }
        withheld();
        notSure();
        questions();
        text.append('\n');
        line("", "This is no diagnosis, and no clinician has signed off the rules behind it.");
        text.append('\n');
        return text.toString();
    }

    private void urgency() {
        var urgency = assessment.urgency();
        String level = urgency.title().toUpperCase(Locale.ROOT);
        boolean urgent = urgency.rank() >= CLINICIAN_SOON;
        heading(
                "How urgent: " + level + (urgency.settled() || urgency.rank() == 0 ? "" : ", not settled yet"),
                urgent ? "31" : "32");
        line("  ", urgency.action());
        assessment.running().ifPresent(running -> line("  ", "Running: " + running.say()));
        for (var flag : assessment.redFlags()) {
            // what to do for a lesser flag waits until the greater one has been seen to
            String action = flag.urgency().equals(urgency.level()) ? " " + flag.action() : "";
            line(
                    "  - ",
                    flag.id() + " " + flag.title() + ": " + flag.because() + facts(flag.why()) + "." + action
                            + from(Stream.of(flag.why())));
        }
    }

    private void causes() {
        heading("Likely", "");
        Map<Boolean, List<RankedCause>> worthShowing = assessment.causes().stream()
                .collect(Collectors.partitioningBy(cause -> !cause.likelihood().equals(Cause.UNLIKELY)));
        if (worthShowing.get(true).isEmpty()) {
            line("  ", "The answers do not point to one condition more than to others.");
        }
        worthShowing.get(true).forEach(this::cause);
        if (!worthShowing.get(false).isEmpty()) {
            line(
                    "  ",
                    "Little points to: "
                            + worthShowing.get(false).stream()
                                    .map(RankedCause::title)
                                    .collect(Collectors.joining("; ")) + ".");
        }
        if (!assessment.notToBeMissed().isEmpty()) {
            heading("Not to be missed", "");
            assessment.notToBeMissed().forEach(this::cause);
        }
    }

    private void cause(RankedCause cause) {
        String points = cause.points() == 0 ? "" : ", " + cause.points() + (cause.points() == 1 ? " point" : " points");
        line("  ", bold(cause.title()) + " - " + cause.likelihood() + points);
        cause.evidenceFor().forEach(each -> evidence("    + ", each));
        cause.evidenceAgainst().forEach(each -> evidence("    - ", each));
        if (!cause.settledBy().isEmpty()) {
            line("    ", "What settles it: " + cause.settledBy());
        }
        if (!cause.note().isEmpty()) {
            line("    ", cause.note());
        }
    }

    private void drivers() {
        if (assessment.drivers().isEmpty()) {
            return;
        }
        heading("What may be driving it", "");
        for (RankedCause driver : assessment.drivers()) {
            String why = driver.evidenceFor().stream()
                    .map(each -> each.because() + facts(each.why()))
                    .collect(Collectors.joining("; "));
            line(
                    "  ",
                    driver.title() + ": " + why
                            + from(driver.evidenceFor().stream().map(Evidence::why)));
        }
    }

    /** Claims of the article behind the causes shown that need our note. Those behind advice stand among its cautions. */
    private void whatTheArticleSays() {
        List<Claim> claims = Stream.concat(assessment.causes().stream(), assessment.drivers().stream())
                .flatMap(cause -> cause.evidenceFor().stream())
                .flatMap(evidence -> evidence.why().sources().stream())
                .flatMap(key -> vocabulary.claim(key).stream())
                .filter(Claim::needsNote)
                .distinct()
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        heading("What is often said, and what we make of it", "");
        claims.forEach(claim -> line("  - ", "The article says: " + claim.says() + " Our note: " + claim.note()));
    }

    private void advice(String step, String title) {
        List<Advice> advice = assessment.recommendations().stream()
                .filter(each -> each.step().equals(step))
                .toList();
        if (advice.isEmpty()) {
            return;
        }
        heading(title, "36");
        for (Advice each : advice) {
            line(
                    "  ",
                    bold(each.title()) + " - "
                            + each.reasons().stream().limit(MOST_REASONS).collect(Collectors.joining("; "))
                            + ". Evidence " + each.grade() + "." + from(each.because().stream()));
            line("    ", each.how());
            each.cautions().forEach(caution -> line("    ! ", caution));
        }
    }

    private void withheld() {
        if (assessment.withheld().isEmpty()) {
            return;
        }
        heading("Leave alone", "33");
        assessment.withheld().forEach(each -> line("  ", each.title() + ": " + String.join("; ", each.because())));
    }

    private void questions() {
        if (assessment.questions().isEmpty()) {
            return;
        }
        heading("To ask next", "");
        assessment
                .questions()
                .forEach(each -> line("  ? ", each.text() + " [" + each.id() + "; " + each.because() + "]"));
    }

    private void notSure() {
        if (!assessment.notSure().isEmpty()) {
            heading("Not sure; find out, or ask someone who can", "");
            assessment.notSure().forEach(question -> line("  ? ", question.text()));
        }
    }

    private void evidence(String sign, Evidence evidence) {
        line(sign, evidence.because() + " (" + evidence.weight() + ")" + from(Stream.of(evidence.why())));
    }

    private static String facts(Why why) {
        return why.facts().isEmpty() ? "" : " [" + String.join(", ", why.facts()) + "]";
    }

    private String from(Stream<Why> whys) {
        return sources
                ? whys.flatMap(why -> why.sources().stream()).distinct().collect(Collectors.joining(", ", " {", "}"))
                : "";
    }

    private void heading(String title, String colour) {
        text.append('\n')
                .append(colours && !colour.isEmpty() ? "\u001b[1;" + colour + "m" + title + "\u001b[0m" : bold(title))
                .append('\n');
    }

    private String bold(String words) {
        return colours ? "\u001b[1m" + words + "\u001b[0m" : words;
    }

    /** A paragraph, wrapped, its first line led by {@code lead} and the others as far in. */
    private void line(String lead, String words) {
        text.append(Paragraph.of(lead, words, WIDTH));
    }
}
