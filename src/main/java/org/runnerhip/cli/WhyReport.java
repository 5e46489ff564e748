package org.runnerhip.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runnerhip.explain.Reason;
import org.runnerhip.explain.Reason.Way;

/** Trees of reasons, for people and for programs. */
final class WhyReport {

    private static final int WIDTH = 120;
    private static final String STEP = "  ";

    private final JsonLine line;
    private final Set<String> told = new HashSet<>();

    WhyReport(JsonLine line) {
        this.line = line;
    }

    /** The trees for people; reasons that were told once are not told again. */
    static String text(List<Reason.Conclusion> conclusions) {
        StringBuilder text = new StringBuilder();
        Set<String> told = new HashSet<>();
        conclusions.forEach(each -> add(each, "", told, text));
        return text.toString();
    }

    private static void add(Reason reason, String indent, Set<String> told, StringBuilder text) {
        if (reason instanceof Reason.Told answer) {
            String question = answer.question().isEmpty() ? "" : " (" + answer.question() + ")";
            text.append(Paragraph.of(indent + "told: ", answer.term() + " " + answer.answer() + question, WIDTH));
        } else if (reason instanceof Reason.Absent absent) {
            text.append(Paragraph.of(indent, absent.what() + " stands", WIDTH));
        } else if (reason instanceof Reason.Conclusion conclusion) {
            boolean again = !told.add(conclusion.title());
            text.append(Paragraph.of(indent, conclusion.title() + (again ? " (reasons above)" : ""), WIDTH));
            for (Way way : again ? List.<Way>of() : conclusion.ways()) {
                String place = way.place().map(at -> " - " + at).orElse("");
                String sources = way.sources().isEmpty() ? "" : " {" + String.join(", ", way.sources()) + "}";
                text.append(Paragraph.of(indent + STEP + "because ", way.rule() + place + sources, WIDTH));
                way.reasons().forEach(each -> add(each, indent + STEP + STEP, told, text));
            }
        }
    }

    /** The trees for programs, in the shape of {@code why.schema.json}. */
    static String json(String name, String id, List<Reason.Conclusion> conclusions) {
        return JsonLine.of(line -> {
            line.json().writeStringProperty("case", name);
            line.json().writeStringProperty("id", id);
            line.objects("why", conclusions, new WhyReport(line)::conclusion);
        });
    }

    /** The properties of one tree. The ways of a conclusion that was told before are not told again. */
    void conclusion(Reason.Conclusion conclusion) {
        line.json().writeStringProperty("kind", conclusion.kind());
        line.json().writeStringProperty("id", conclusion.id());
        line.json().writeStringProperty("title", conclusion.title());
        if (told.add(conclusion.title())) {
            line.objects("ways", conclusion.ways(), this::way);
        }
    }

    private void way(Way way) {
        line.json().writeStringProperty("rule", way.rule());
        way.place().ifPresent(place -> line.json().writeStringProperty("place", place.toString()));
        line.strings("sources", way.sources());
        line.objects("reasons", way.reasons(), this::reason);
    }

    private void reason(Reason reason) {
        if (reason instanceof Reason.Told answer) {
            line.json().writeStringProperty("kind", "answer");
            line.json().writeStringProperty("id", answer.term());
            line.json().writeStringProperty("answer", answer.answer());
            line.json().writeStringProperty("question", answer.question());
        } else if (reason instanceof Reason.Absent absent) {
            line.json().writeStringProperty("kind", "absent");
            line.json().writeStringProperty("title", absent.what());
        } else if (reason instanceof Reason.Conclusion conclusion) {
            conclusion(conclusion);
        }
    }
}
