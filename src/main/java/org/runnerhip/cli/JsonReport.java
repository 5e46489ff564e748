package org.runnerhip.cli;

import java.io.StringWriter;
import java.util.List;
import org.runnerhip.Assessment;
import org.runnerhip.Assessment.Evidence;
import org.runnerhip.Assessment.RankedCause;
import org.runnerhip.Assessment.Why;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** An assessment as one line of JSON, in the shape of {@code assessment.schema.json}. */
final class JsonReport {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    static String of(Assessment assessment) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
            new JsonReport(json).assessment(assessment);
        }
        return text.toString();
    }

    private void assessment(Assessment a) {
        json.writeStartObject();
        json.writeStringProperty("case", a.name());
        json.writeObjectPropertyStart("knowledge");
        json.writeStringProperty("version", a.knowledge().version());
        json.writeStringProperty("digest", a.knowledge().digest());
        json.writeNumberProperty("rules", a.knowledge().rules());
        json.writeEndObject();
        json.writeObjectPropertyStart("urgency");
        json.writeStringProperty("level", a.urgency().level());
        json.writeNumberProperty("rank", a.urgency().rank());
        String settled = a.urgency().provisional() ? "Not settled, safety questions are open. So far: " : "";
        json.writeStringProperty("action", settled + a.urgency().action());
        strings("because", a.urgency().because());
        json.writeEndObject();
        objects("redFlags", a.redFlags(), flag -> {
            json.writeStringProperty("id", flag.id());
            json.writeStringProperty("urgency", flag.urgency());
            json.writeStringProperty("because", flag.because());
            json.writeStringProperty("rule", flag.why().rule());
            strings("sources", flag.why().sources());
        });
        objects("causes", a.causes(), cause -> {
            json.writeStringProperty("id", cause.id());
            json.writeStringProperty("name", cause.title());
            json.writeNumberProperty("points", cause.points());
            json.writeStringProperty("likelihood", cause.likelihood());
            json.writeObjectPropertyStart("codes");
            cause.codes().forEach(json::writeStringProperty);
            json.writeEndObject();
            evidence("for", cause.evidenceFor());
            evidence("against", cause.evidenceAgainst());
        });
        objects("drivers", a.drivers(), this::driver);
        objects("recommendations", a.recommendations(), advice -> {
            json.writeStringProperty("id", advice.id());
            json.writeStringProperty("step", advice.step());
            json.writeStringProperty("title", advice.title());
            json.writeStringProperty("how", advice.how());
            strings("cautions", advice.cautions());
            json.writeStringProperty("grade", advice.grade());
            objects("because", advice.because(), this::why);
        });
        objects("withheld", a.withheld(), withheld -> {
            json.writeStringProperty("id", withheld.id());
            strings("because", withheld.because());
        });
        objects("questions", a.questions(), question -> {
            json.writeStringProperty("id", question.id());
            json.writeStringProperty("text", question.text());
            json.writeStringProperty("because", question.because());
        });
        strings("fired", a.fired());
        json.writeEndObject();
    }

    private void driver(RankedCause driver) {
        json.writeStringProperty("id", driver.id());
        json.writeNumberProperty("points", driver.points());
        evidence("for", driver.evidenceFor());
    }

    private void evidence(String name, List<Evidence> evidence) {
        objects(name, evidence, each -> {
            json.writeStringProperty("because", each.because());
            json.writeStringProperty("weight", each.weight());
            json.writeStringProperty("rule", each.why().rule());
            strings("sources", each.why().sources());
        });
    }

    private void why(Why why) {
        json.writeStringProperty("rule", why.rule());
        strings("sources", why.sources());
        strings("facts", why.facts());
    }

    private <T> void objects(String name, List<T> items, java.util.function.Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            write.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> words) {
        json.writeArrayPropertyStart(name);
        words.forEach(json::writeString);
        json.writeEndArray();
    }
}
