package org.runnerhip.cli;

import java.util.Optional;
import org.runnerhip.explain.RuleReading;
import org.runnerhip.explain.RuleReading.ConditionReading;
import org.runnerhip.explain.WhyNot;
import org.runnerhip.explain.WhyNot.Change;
import tools.jackson.core.JsonGenerator;

/** Why something was not concluded, as one line of JSON in the shape of {@code why-not.schema.json}. */
final class WhyNotJson {

    private final JsonLine line;
    private final JsonGenerator json;

    private WhyNotJson(JsonLine line) {
        this.line = line;
        this.json = line.json();
    }

    static String of(String name, WhyNot whyNot) {
        return JsonLine.of(line -> new WhyNotJson(line).whyNot(name, whyNot));
    }

    private void whyNot(String name, WhyNot whyNot) {
        json.writeStringProperty("case", name);
        json.writeStringProperty("asked", whyNot.asked());
        json.writeStringProperty("title", whyNot.title());
        json.writeBooleanProperty("stands", whyNot.stands());
        line.strings("notes", whyNot.notes());
        nearest(whyNot.nearest());
        line.objects("rules", whyNot.rules(), candidate -> {
            reading(candidate.reading());
            nearest(candidate.nearest());
        });
    }

    /** The answers to change; nothing where none were found. */
    private void nearest(Optional<Change> nearest) {
        nearest.ifPresent(change -> {
            json.writeObjectPropertyStart("nearest");
            change.answers().forEach((term, words) -> line.strings(term, words));
            json.writeEndObject();
        });
    }

    private void reading(RuleReading reading) {
        json.writeStringProperty("rule", reading.rule());
        json.writeStringProperty("place", reading.place().toString());
        line.strings("sources", reading.sources());
        json.writeStringProperty("conclusion", reading.conclusion());
        json.writeStringProperty("standing", reading.standing().words());
        line.objects("conditions", reading.conditions(), this::condition);
    }

    private void condition(ConditionReading condition) {
        json.writeStringProperty("standing", condition.standing().words());
        json.writeStringProperty("what", condition.what());
        json.writeStringProperty("read", condition.read());
        json.writeStringProperty("needs", condition.needs());
        json.writeStringProperty("off", condition.off());
        line.objects("rules", condition.rules(), this::reading);
    }
}
