package org.runnerhip.cli;

import org.runnerhip.interview.Page;
import org.runnerhip.interview.Turn;

/** A turn of an interview for people. */
final class TurnReport {

    private static final int WIDTH = 100;

    private final Turn turn;

    TurnReport(Turn turn) {
        this.turn = turn;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("How urgent: ")
                .append(turn.level().title())
                .append(turn.settled() ? ", settled" : ", not settled; pages to go: about " + turn.pagesToGo())
                .append("\n\n");
        turn.page().ifPresentOrElse(page -> page(page, text), () -> text.append("Nothing is left to ask.\n"));
        return text.append('\n').toString();
    }

    private static void page(Page page, StringBuilder text) {
        text.append(Paragraph.of("", page.ask() + " [" + page.id() + "]", WIDTH));
        text.append(
                Paragraph.of("  ", "Why: " + page.why() + (page.why().endsWith(".") ? "" : ".") + raises(page), WIDTH));
        for (Page.Question question : page.questions()) {
            text.append(Paragraph.of(
                    "  ? ", question.ask() + " [" + question.id() + ": " + answers(question) + "]", WIDTH));
        }
        if (page.none()) {
            text.append(Paragraph.of("  ", "None of these: " + page.id() + ": none", WIDTH));
        }
    }

    private static String raises(Page page) {
        return page.canRaiseTo()
                .map(level -> " It could make it " + level.replace('-', ' ') + ".")
                .orElse("");
    }

    private static String answers(Page.Question question) {
        return question.values().isEmpty()
                ? Numbers.plain(question.least()) + " to " + Numbers.plain(question.most()) + " " + question.unit()
                : String.join(", ", question.values());
    }
}
