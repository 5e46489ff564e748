package org.runnerhip.cli;

import org.runnerhip.mutation.MutationReport;
import org.runnerhip.mutation.Survivor;
import tools.jackson.core.JsonGenerator;

/** What the cases notice of all small changes of the rules, as one line of JSON. */
final class MutationJson {

    private MutationJson() {}

    static String of(MutationReport report) {
        return JsonLine.of(line -> {
            JsonGenerator json = line.json();
            json.writeNumberProperty("mutants", report.mutants());
            json.writeNumberProperty("killed", report.killed());
            json.writeNumberProperty("equivalent", report.equivalent());
            json.writeNumberProperty("score", report.score());
            line.objects("survivors", report.survivors(), survivor -> survivor(survivor, json));
        });
    }

    private static void survivor(Survivor survivor, JsonGenerator json) {
        json.writeStringProperty("file", survivor.mutant().place().file());
        json.writeNumberProperty("line", survivor.mutant().place().line());
        json.writeNumberProperty("column", survivor.mutant().place().column());
        json.writeStringProperty("rule", survivor.mutant().original().name());
        json.writeStringProperty("change", survivor.mutant().change());
        json.writeStringProperty("case", survivor.killer());
    }
}
