package org.runnerhip.screen;

import java.util.List;
import java.util.stream.Collectors;
import org.runnerhip.Consultation;

/** Consultations as the lines of a file. */
public final class WrittenRunners {

    private WrittenRunners() {}

    /** As {@code hip assess} reads it, on one line. */
    public static String json(Consultation consultation) {
        String given = consultation.told().entrySet().stream()
                .map(answer -> quoted(answer.getKey()) + ":" + json(answer.getValue()))
                .collect(Collectors.joining(","));
        return "{\"case\":" + quoted(consultation.name()) + ",\"given\":{" + given + "}"
                + (consultation.otherwiseNo() ? ",\"otherwise\":\"no\"}" : "}");
    }

    private static String json(List<String> answers) {
        return answers.stream().map(WrittenRunners::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    /** As a row below a header of {@code case}, {@code otherwise} and these terms. */
    static String row(Consultation consultation, List<String> terms) {
        return quoted(consultation.name()).replace("\\\"", "\"\"")
                + (consultation.otherwiseNo() ? ",no," : ",,")
                + terms.stream()
                        .map(term -> String.join(";", consultation.told().getOrDefault(term, List.of())))
                        .collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }
}
