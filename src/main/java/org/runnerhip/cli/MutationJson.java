package org.runnerhip.cli;

import java.io.StringWriter;
import org.runnerhip.mutation.MutationReport;
import org.runnerhip.mutation.Survivor;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the cases notice of all small changes of the rules, as one line of JSON. */
final class MutationJson {

    private MutationJson() {}

    static String of(MutationReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("mutants", report.mutants());
            json.writeNumberProperty("killed", report.killed());
            json.writeNumberProperty("equivalent", report.equivalent());
            json.writeNumberProperty("score", report.score());
            json.writeArrayPropertyStart("survivors");
            report.survivors().forEach(survivor -> survivor(survivor, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void survivor(Survivor survivor, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", survivor.mutant().place().file());
        json.writeNumberProperty("line", survivor.mutant().place().line());
        json.writeNumberProperty("column", survivor.mutant().place().column());
        json.writeStringProperty("rule", survivor.mutant().original().name());
        json.writeStringProperty("change", survivor.mutant().change());
        json.writeStringProperty("case", survivor.killer());
        json.writeEndObject();
    }
}
