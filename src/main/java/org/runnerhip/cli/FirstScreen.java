package org.runnerhip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.runnerhip.Assessment;
import org.runnerhip.Assessment.Advice;
import org.runnerhip.Assessment.Evidence;
import org.runnerhip.Assessment.Flag;
import org.runnerhip.Assessment.RankedCause;
import org.runnerhip.facts.Cause;
import org.runnerhip.interview.Page;

/**
 * An assessment on one screen, in words for the runner: how urgent, what to do, what is likely, what must not be missed, what to
 * leave alone, what to answer next. Whatever else there is stands in the {@link FullReport}.
 */
final class FirstScreen {

    /** The most lines it may take. */
    static final int LINES = 45;

    private static final int WIDTH = 100;
    private static final String MORE = " ...";
    private static final int MOST_ADVICE = 4;
    private static final int MOST_CAUSES = 3;
    private static final int MOST_REASONS = 2;
    /** Signs that cannot wait, and when to come back; what is told at once comes first. */
    private static final List<String> SAFETY_NETS = List.of("go-at-once", "safety-net");
    /** The heading of the next page, and two of its questions. */
    private static final int ROOM_FOR_THE_NEXT_PAGE = 5;

    private static final List<String> END =
            List.of("", "This is no diagnosis, and no clinician has signed off the rules behind it. More: --full");

    private final Assessment assessment;
    private final boolean colours;
    private final List<String> lines = new ArrayList<>();

    FirstScreen(Assessment assessment, boolean colours) {
        this.assessment = assessment;
        this.colours = colours;
    }

    String text() {
        int next = assessment.next().isEmpty() ? 0 : ROOM_FOR_THE_NEXT_PAGE;
        int most = MOST_CAUSES;
        write(most);
        while (most > 1 && lines.size() + next + END.size() > LINES) {
            lines.clear();
            write(--most);
        }
        nextPage(LINES - END.size() - lines.size());
        lines.addAll(END);
        return String.join("\n", lines) + "\n";
    }

    /** All but the next page, of each kind of thing so many. */
    private void write(int most) {
        if (!assessment.name().isEmpty()) {
            lines.add(bold(assessment.name().replaceAll("\\p{C}", "")));
        }
        urgency(most);
        advice(most + MOST_ADVICE - MOST_CAUSES);
        likely(most);
        notToBeMissed(most);
        drivers();
        withheld(most);
        notSure();
    }

    private void urgency(int most) {
        var urgency = assessment.urgency();
        String level = urgency.title().toUpperCase(Locale.ROOT);
        heading("How urgent: " + level + (urgency.settled() || urgency.rank() == 0 ? "" : ", not settled yet"));
        line("  ", urgency.action());
        assessment.running().ifPresent(running -> line("  ", "Running: " + running.say()));
        List<Flag> flags = assessment.redFlags();
        flags.stream()
                .map(Flag::because)
                .distinct()
                .limit(most)
                .forEach(because -> shortened("  - ", "Because: " + because));
    }

    private void notSure() {
        if (!assessment.notSure().isEmpty()) {
            heading("You were not sure of these; find out, or ask someone who can");
            assessment.notSure().stream().limit(MOST_CAUSES).forEach(question -> shortened("  ? ", question.text()));
        }
    }

    /** What is said of running stands above already. The signs that cannot wait stand last, and never fall off. */
    private void advice(int most) {
        String running = assessment.running().map(Assessment.Running::treatment).orElse("");
        List<Advice> meanwhile = atStep("meanwhile", running);
        List<Advice> shown = new ArrayList<>(meanwhile);
        shown.addAll(atStep("now", running));
        List<Advice> nets = shown.stream()
                .filter(each -> SAFETY_NETS.contains(each.id()))
                .limit(1)
                .toList();
        shown.removeIf(each -> SAFETY_NETS.contains(each.id()));
        if (shown.isEmpty() && nets.isEmpty()) {
            return;
        }
        heading(meanwhile.isEmpty() ? "Now" : "Until the questions are answered");
        shown.stream()
                .limit(most - nets.size())
                .forEach(each -> twoLines("  - ", bold(each.title()) + ": " + beginning(each)));
        nets.forEach(each -> line("  - ", bold(each.title()) + ": " + beginning(each)));
    }

    private List<Advice> atStep(String step, String except) {
        return assessment.recommendations().stream()
                .filter(each -> each.step().equals(step) && !each.id().equals(except))
                .toList();
    }

    private void likely(int most) {
        List<RankedCause> shown = assessment.causes().stream()
                .filter(cause -> !cause.likelihood().equals(Cause.UNLIKELY))
                .limit(most)
                .toList();
        if (!shown.isEmpty()) {
            heading("Likely");
            shown.forEach(cause -> twoLines(
                    "  - ", bold(cause.title()) + " - " + cause.likelihood() + ": " + reasons(cause.evidenceFor())));
        }
    }

    private void notToBeMissed(int most) {
        List<RankedCause> shown =
                assessment.notToBeMissed().stream().limit(most).toList();
        if (!shown.isEmpty()) {
            heading("Not to be missed");
            shown.forEach(cause ->
                    twoLines("  - ", bold(cause.title()) + " - " + cause.likelihood() + ". " + cause.settledBy()));
        }
    }

    private void drivers() {
        if (!assessment.drivers().isEmpty()) {
            heading("What may drive it");
            shortened(
                    "  ",
                    assessment.drivers().stream()
                            .limit(MOST_CAUSES)
                            .map(driver -> driver.title() + " ("
                                    + driver.evidenceFor().get(0).because() + ")")
                            .collect(Collectors.joining("; ")));
        }
    }

    private void withheld(int most) {
        List<Assessment.Withheld> all = assessment.withheld();
        if (all.isEmpty()) {
            return;
        }
        heading("Leave alone");
        boolean tooMany = all.size() > most;
        all.stream()
                .limit(tooMany ? most - 1 : most)
                .forEach(each ->
                        shortened("  - ", each.title() + ": " + each.because().get(0)));
        if (tooMany) {
            shortened(
                    "  - ",
                    "also: "
                            + all.stream()
                                    .skip(most - 1)
                                    .map(Assessment.Withheld::title)
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** The page with as many of its questions as there is room for. */
    private void nextPage(int room) {
        if (assessment.next().isEmpty()) {
            return;
        }
        Page page = assessment.next().get();
        int pages = assessment.urgency().pagesToGo();
        heading("Next, page 1 of about " + pages + " (hip ask puts them one by one): " + page.ask());
        int left = room - 2;
        List<String> shown = new ArrayList<>();
        int questions = 0;
        for (Page.Question question : page.questions()) {
            List<String> own =
                    Paragraph.of("  ? ", question.ask(), WIDTH).lines().toList();
            boolean last = questions == page.questions().size() - 1;
            if (shown.size() + own.size() + (last ? 0 : 1) > left) {
                break;
            }
            shown.addAll(own);
            questions++;
        }
        lines.addAll(shown);
        int more = page.questions().size() - questions;
        if (more > 0) {
            lines.add("  and " + more + " more on this page");
        }
    }

    private static String reasons(List<Evidence> evidence) {
        return evidence.stream().limit(MOST_REASONS).map(Evidence::because).collect(Collectors.joining("; "));
    }

    /** As many sentences of how as fit on two lines; one at the least. */
    private static String beginning(Advice advice) {
        int room = 2 * (WIDTH - MORE.length()) - advice.title().length() - 20;
        StringBuilder text = new StringBuilder();
        for (String sentence : advice.how().split("(?<=\\.) ")) {
            if (!text.isEmpty() && text.length() + 1 + sentence.length() > room) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(sentence);
        }
        return text.toString();
    }

    private void heading(String title) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(Paragraph.of("", bold(title), WIDTH).lines().toList());
    }

    private String bold(String words) {
        return colours ? "\u001b[1m" + words + "\u001b[0m" : words;
    }

    private void line(String lead, String words) {
        lines.addAll(Paragraph.of(lead, words, WIDTH).lines().toList());
    }

    /** On two lines at most, whatever there is to say. */
    private void twoLines(String lead, String words) {
        List<String> all = Paragraph.of(lead, words, WIDTH).lines().toList();
        lines.add(all.get(0));
        if (all.size() > 1) {
            String second = all.get(1);
            lines.add(
                    all.size() == 2
                            ? second
                            : second.substring(0, Math.min(second.length(), WIDTH - MORE.length())) + MORE);
        }
    }

    /** On one line, whatever there is to say. */
    private void shortened(String lead, String words) {
        String line = lead + words;
        lines.add(
                line.length() <= WIDTH
                        ? line
                        : line.substring(0, WIDTH - MORE.length()).stripTrailing() + MORE);
    }
}
