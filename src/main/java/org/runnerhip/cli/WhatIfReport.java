package org.runnerhip.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.runnerhip.explain.WhatIf;
import org.runnerhip.explain.WhatIf.Effect;
import org.runnerhip.explain.WhatIf.Question;
import org.runnerhip.vocabulary.Vocabulary;

/** What other answers would change, for people. */
final class WhatIfReport {

    private static final int WIDTH = 120;

    private final WhatIf whatIf;
    private final Vocabulary vocabulary;
    private final StringBuilder text = new StringBuilder();

    WhatIfReport(WhatIf whatIf, Vocabulary vocabulary) {
        this.whatIf = whatIf;
        this.vocabulary = vocabulary;
    }

    String text() {
        line(
                "",
                "As told: " + level(whatIf.asTold().urgency()) + "; to think of first: "
                        + cause(whatIf.asTold().firstCause()) + "; advised: "
                        + treatments(whatIf.asTold().advice()) + ".");
        text.append('\n');
        questions(
                "Not told yet, and an answer would change something",
                whatIf.open(),
                "No other question would change anything.");
        text.append('\n');
        questions(
                "Told, and another answer would change the urgency",
                whatIf.told(),
                "No other answer would change the urgency.");
        return text.toString();
    }

    private void questions(String title, List<Question> questions, String end) {
        if (!questions.isEmpty()) {
            line("", title);
        }
        Map<Effect, List<String>> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            question.effects()
                    .forEach(effect -> answers.computeIfAbsent(effect.by(List.of()), key -> new ArrayList<>())
                            .add(answer(question, effect)));
        }
        answers.keySet().stream().sorted(Comparator.comparingInt(this::order)).forEach(effect -> {
            line("  ", words(effect));
            answers.get(effect).forEach(answer -> line("    ? ", answer));
        });
        line(questions.isEmpty() ? "" : "  ", end);
    }

    /** What is most urgent comes first. */
    private int order(Effect effect) {
        return -effect.urgency().map(vocabulary::rank).orElse(0);
    }

    private String answer(Question question, Effect effect) {
        String present = whatIf.told().contains(question) ? ", now " + question.answer() : "";
        String safety = question.safety() ? "; safety" : "";
        return String.join(" or ", effect.answers()) + " - " + question.text() + " [" + question.term() + safety
                + present + "]";
    }

    private String words(Effect effect) {
        List<String> changes = new ArrayList<>();
        effect.urgency().ifPresent(level -> changes.add(level(level)));
        effect.firstCause().ifPresent(cause -> changes.add("to think of first: " + cause(cause)));
        if (!effect.adds().isEmpty()) {
            changes.add("advised as well: " + treatments(effect.adds()));
        }
        if (!effect.drops().isEmpty()) {
            changes.add("not advised any more: " + treatments(effect.drops()));
        }
        return String.join("; ", changes);
    }

    private static String level(String urgency) {
        return urgency.replace('-', ' ').toUpperCase(Locale.ROOT);
    }

    private String cause(String id) {
        return id.equals(WhatIf.NONE)
                ? "no condition more than others"
                : vocabulary.causes().get(id).name() + " [" + id + "]";
    }

    private String treatments(List<String> ids) {
        return ids.isEmpty()
                ? "nothing"
                : ids.stream()
                        .map(id -> vocabulary.treatments().get(id).title() + " [" + id + "]")
                        .collect(Collectors.joining(", "));
    }

    private void line(String lead, String words) {
        text.append(Paragraph.of(lead, words, WIDTH));
    }
}
