package org.runnerhip.screen;

import java.io.StringWriter;
import java.util.List;
import org.runnerhip.reading.Remark;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What stands among the results for a line that could not be taken, so that results and runners stay in step. */
final class BadLine {

    private static final JsonFactory JSON = new JsonFactory();

    private BadLine() {}

    /** One object: the number of the line, and its mistakes with column, what is wrong, and remedy. */
    static String json(int line, List<Remark> remarks) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("line", line);
            json.writeArrayPropertyStart("remarks");
            for (Remark remark : remarks) {
                json.writeStartObject();
                json.writeNumberProperty("column", remark.place().column());
                json.writeStringProperty("what", remark.what());
                json.writeStringProperty("remedy", remark.remedy());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    /** Whether a result is one of these. */
    static boolean is(String result) {
        return result.startsWith("{\"line\":");
    }
}
