package org.runnerhip.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.runnerhip.Assessment;
import org.runnerhip.Assessment.Evidence;
import org.runnerhip.Assessment.OpenQuestion;
import org.runnerhip.Assessment.RankedCause;
import org.runnerhip.Assessment.Why;
import tools.jackson.core.JsonGenerator;

/** An assessment as one line of JSON, in the shape of {@code assessment.schema.json}. */
final class JsonReport {

    private final JsonLine line;
    private final JsonGenerator json;

    private JsonReport(JsonLine line) {
        this.line = line;
        this.json = line.json();
    }

    static String of(Assessment assessment) {
        return JsonLine.of(line -> new JsonReport(line).assessment(assessment));
    }

    /** The same with the trees of reasons of everything that was concluded, by id. */
    static String withReasons(Assessment assessment) {
        return JsonLine.of(line -> {
            new JsonReport(line).assessment(assessment);
            line.json().writeObjectPropertyStart("why");
            WhyReport trees = new WhyReport(line);
            ids(assessment).forEach(id -> line.objects(id, assessment.why(id), trees::conclusion));
            line.json().writeEndObject();
        });
    }

    /** The ids of all that is told in an assessment; one that is told twice, once. */
    private static Set<String> ids(Assessment a) {
        Set<String> ids = new LinkedHashSet<>();
        a.redFlags().forEach(flag -> ids.add(flag.id()));
        a.causes().forEach(cause -> ids.add(cause.id()));
        a.notToBeMissed().stream().filter(cause -> cause.points() > 0).forEach(cause -> ids.add(cause.id()));
        a.drivers().forEach(driver -> ids.add(driver.id()));
        a.recommendations().forEach(advice -> ids.add(advice.id()));
        a.withheld().forEach(withheld -> ids.add(withheld.id()));
        a.questions().forEach(question -> ids.add(question.id()));
        return ids;
    }

    private void assessment(Assessment a) {
        json.writeStringProperty("case", a.name());
        json.writeObjectPropertyStart("knowledge");
        json.writeStringProperty("version", a.knowledge().version());
        json.writeStringProperty("digest", a.knowledge().digest());
        json.writeNumberProperty("rules", a.knowledge().rules());
        json.writeEndObject();
        json.writeObjectPropertyStart("urgency");
        json.writeStringProperty("level", a.urgency().level());
        json.writeStringProperty("title", a.urgency().title());
        json.writeNumberProperty("rank", a.urgency().rank());
        json.writeBooleanProperty("settled", a.urgency().settled());
        json.writeNumberProperty("pagesToGo", a.urgency().pagesToGo());
        json.writeStringProperty("action", a.urgency().action());
        line.strings("because", a.urgency().because());
        json.writeEndObject();
        a.running().ifPresent(running -> {
            json.writeObjectPropertyStart("running");
            json.writeStringProperty("treatment", running.treatment());
            json.writeStringProperty("say", running.say());
            json.writeEndObject();
        });
        line.objects("redFlags", a.redFlags(), flag -> {
            json.writeStringProperty("id", flag.id());
            json.writeStringProperty("urgency", flag.urgency());
            json.writeStringProperty("because", flag.because());
            json.writeStringProperty("rule", flag.why().rule());
            line.strings("sources", flag.why().sources());
        });
        line.objects("causes", a.causes(), this::cause);
        line.objects("notToBeMissed", a.notToBeMissed(), this::cause);
        line.objects("drivers", a.drivers(), this::driver);
        line.objects("recommendations", a.recommendations(), advice -> {
            json.writeStringProperty("id", advice.id());
            json.writeStringProperty("step", advice.step());
            json.writeStringProperty("title", advice.title());
            json.writeStringProperty("how", advice.how());
            line.strings("cautions", advice.cautions());
            json.writeStringProperty("grade", advice.grade());
            line.objects("because", advice.because(), this::why);
        });
        line.objects("withheld", a.withheld(), withheld -> {
            json.writeStringProperty("id", withheld.id());
            line.strings("because", withheld.because());
        });
        line.objects("questions", a.questions(), this::question);
        line.objects("notSure", a.notSure(), this::question);
        line.strings("fired", a.fired());
    }

    private void cause(RankedCause cause) {
        json.writeStringProperty("id", cause.id());
        json.writeStringProperty("name", cause.title());
        json.writeNumberProperty("points", cause.points());
        json.writeStringProperty("likelihood", cause.likelihood());
        json.writeStringProperty("settledBy", cause.settledBy());
        json.writeObjectPropertyStart("codes");
        cause.codes().forEach(json::writeStringProperty);
        json.writeEndObject();
        evidence("for", cause.evidenceFor());
        evidence("against", cause.evidenceAgainst());
    }

    private void question(OpenQuestion question) {
        json.writeStringProperty("id", question.id());
        json.writeStringProperty("text", question.text());
        json.writeStringProperty("because", question.because());
    }

    private void driver(RankedCause driver) {
        json.writeStringProperty("id", driver.id());
        json.writeNumberProperty("points", driver.points());
        evidence("for", driver.evidenceFor());
    }

    private void evidence(String name, List<Evidence> evidence) {
        line.objects(name, evidence, each -> {
            json.writeStringProperty("because", each.because());
            json.writeStringProperty("weight", each.weight());
            json.writeStringProperty("rule", each.why().rule());
            line.strings("sources", each.why().sources());
        });
    }

    private void why(Why why) {
        json.writeStringProperty("rule", why.rule());
        line.strings("sources", why.sources());
        line.strings("facts", why.facts());
    }
}
