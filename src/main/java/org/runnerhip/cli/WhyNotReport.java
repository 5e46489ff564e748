package org.runnerhip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.runnerhip.explain.RuleReading;
import org.runnerhip.explain.RuleReading.ConditionReading;
import org.runnerhip.explain.Standing;
import org.runnerhip.explain.WhyNot;
import org.runnerhip.explain.WhyNot.Candidate;
import org.runnerhip.explain.WhyNot.Change;

/** Why something was not concluded, for people: what is nearest first. */
final class WhyNotReport {

    private static final int WIDTH = 120;
    private static final int MOST_RULES = 5;
    private static final int MOST_RULES_BELOW = 2;
    private static final int LONG = 160;

    private final WhyNot whyNot;
    private final Path file;
    private final boolean all;
    private final Set<String> told = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    WhyNotReport(WhyNot whyNot, Path file, boolean all) {
        this.whyNot = whyNot;
        this.file = file;
        this.all = all;
    }

    String text() {
        line("", "Why not: " + whyNot.title());
        if (whyNot.stands()) {
            stands();
        } else {
            line("  ", "It was not concluded.");
            whyNot.notes().forEach(note -> line("  - ", note));
            if (!whyNot.rules().isEmpty()) {
                line("  ", "Nearest change: " + words(whyNot.nearest()));
            }
            rules();
        }
        return text.toString();
    }

    private void stands() {
        List<RuleReading> holding = whyNot.rules().stream()
                .map(Candidate::reading)
                .filter(reading -> reading.standing() == Standing.HOLDS)
                .toList();
        boolean isRule = holding.size() == 1 && holding.get(0).rule().equals(whyNot.asked());
        String hint = isRule ? "" : " To see why: hip why " + file + " " + whyNot.asked();
        line("  ", (isRule ? "The rule holds: " + holding.get(0).conclusion() + "." : "It was concluded.") + hint);
        holding.forEach(reading -> rule(new Candidate(reading, Optional.empty())));
    }

    private void rules() {
        int shown = all
                ? whyNot.rules().size()
                : Math.min(MOST_RULES, whyNot.rules().size());
        whyNot.rules().stream().limit(shown).forEach(this::rule);
        if (shown < whyNot.rules().size()) {
            text.append('\n');
            line("  ", more(whyNot.rules().size() - shown));
        }
    }

    private void rule(Candidate candidate) {
        RuleReading reading = candidate.reading();
        text.append('\n');
        told.add(reading.rule());
        line("  Rule: ", title(reading) + " {" + String.join(", ", reading.sources()) + "}");
        conditions(reading.conditions(), "    ");
        if (reading.standing() != Standing.HOLDS && whyNot.rules().size() > 1) {
            line("    ", "Nearest change: " + words(candidate.nearest()));
        }
    }

    private static String title(RuleReading reading) {
        return reading.rule() + " - " + reading.standing().words() + " - " + reading.place();
    }

    private void conditions(List<ConditionReading> conditions, String indent) {
        List<String> unanswered = new ArrayList<>();
        for (ConditionReading condition : conditions) {
            if (condition.standing() == Standing.NOT_KNOWN && condition.needs().equals(ConditionReading.ANY_ANSWER)) {
                unanswered.add(condition.what());
            } else {
                line(indent + sign(condition.standing()), sentence(condition));
                below(condition.rules(), indent + "    ");
            }
        }
        if (!unanswered.isEmpty()) {
            line(indent + "? ", "not told: " + String.join(", ", unanswered));
        }
    }

    /** The rules that could conclude what a condition asks for; each is told in full once. */
    private void below(List<RuleReading> rules, String indent) {
        rules.stream()
                .sorted(Comparator.comparingLong(RuleReading::missing))
                .limit(all ? Long.MAX_VALUE : MOST_RULES_BELOW)
                .forEach(rule -> {
                    boolean again = !told.add(rule.rule());
                    line(indent + "Rule: ", title(rule) + (again ? " (conditions above)" : ""));
                    if (!again) {
                        conditions(
                                rule.conditions().stream()
                                        .filter(this::isShownBelow)
                                        .toList(),
                                indent + "  ");
                    }
                });
        int left = rules.size() - MOST_RULES_BELOW;
        if (!all && left > 0) {
            line(indent, more(left));
        }
    }

    private static String more(int rules) {
        return rules + (rules == 1 ? " more rule" : " more rules") + " could conclude it; --all shows every rule.";
    }

    private boolean isShownBelow(ConditionReading condition) {
        return all || condition.standing() != Standing.HOLDS;
    }

    private static String sign(Standing standing) {
        return switch (standing) {
            case HOLDS -> "+ ";
            case FAILS -> "- ";
            case NOT_KNOWN -> "? ";
        };
    }

    /** A condition in words, such as {@code limp was no, the rule needs yes}. */
    static String sentence(ConditionReading condition) {
        String read = condition.read().isEmpty() ? "" : " was " + condition.read();
        String needs = (condition.needs().isEmpty() ? "" : ", the rule needs " + condition.needs())
                + (condition.off().isEmpty() ? "" : " (" + condition.off() + ")");
        return switch (condition.standing()) {
            case HOLDS -> "holds: " + condition.what() + (read.isEmpty() ? "" : ": " + shortened(condition.read()));
            case FAILS -> "does not hold: " + condition.what() + read + needs;
            case NOT_KNOWN -> "not known: " + condition.what() + read + needs;
        };
    }

    private static String shortened(String words) {
        int end = words.length() > LONG ? words.lastIndexOf(',', LONG) : -1;
        return end < 0 ? words : words.substring(0, end) + ", ...";
    }

    private static String words(Optional<Change> change) {
        return change.map(found -> found.words().entrySet().stream()
                        .map(answer -> answer.getKey() + ": " + answer.getValue())
                        .collect(Collectors.joining("; ")))
                .orElse("none found within " + WhyNot.MOST_CHANGES + " answers");
    }

    private void line(String lead, String words) {
        text.append(Paragraph.of(lead, words, WIDTH));
    }
}
