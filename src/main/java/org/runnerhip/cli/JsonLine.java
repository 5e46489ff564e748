package org.runnerhip.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One object of JSON on one line. */
final class JsonLine {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private JsonLine(JsonGenerator json) {
        this.json = json;
    }

    /** The object whose properties are written there. */
    static String of(Consumer<JsonLine> properties) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            properties.accept(new JsonLine(json));
            json.writeEndObject();
        }
        return text.toString();
    }

    JsonGenerator json() {
        return json;
    }

    /** A list of objects. */
    <T> void objects(String name, List<T> items, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            write.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A list of words. */
    void strings(String name, List<String> words) {
        json.writeArrayPropertyStart(name);
        words.forEach(json::writeString);
        json.writeEndArray();
    }
}
