package org.runnerhip.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.reading.Place;
import org.runnerhip.screen.WrittenConsultation.Word;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * One object on each line: a case as {@code hip assess} reads it, with {@code given}; or the answers by term alone, with
 * {@code case} and {@code otherwise} among them.
 */
final class JsonLines implements LineFormat {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String ONE_OBJECT = "write one object on the line, such as {\"limp\": \"no\"}";

    @Override
    public WrittenConsultation read(String text, Place start) {
        WrittenConsultation written = new WrittenConsultation(start);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                new OneObject(json, written).read();
                if (json.nextToken() != null) {
                    written.remark(here(json), "something follows the object", "begin a new line");
                }
            } else {
                written.remark(here(json), "this is not an object", ONE_OBJECT);
            }
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            Word word = new Word("", at == null ? 1 : Math.max(1, at.getColumnNr()));
            written.remark(word, "from here on this is not JSON", "check quotes, commas and brackets");
        }
        return written;
    }

    private static Word here(JsonParser json) {
        return new Word("", json.currentTokenLocation().getColumnNr());
    }

    private record OneObject(JsonParser json, WrittenConsultation written, Map<Word, List<Word>> bare) {

        OneObject(JsonParser json, WrittenConsultation written) {
            this(json, written, new LinkedHashMap<>());
        }

        void read() {
            boolean given = false;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                Word key = key();
                json.nextToken();
                switch (key.text()) {
                    case "case" -> written.name(json.currentToken() == JsonToken.VALUE_NULL ? "" : word().text());
                    case "otherwise" -> written.otherwise(word());
                    case "given" -> {
                        given = true;
                        given(key);
                    }
                    case "why", "expect", "near-miss" -> json.skipChildren();
                    default -> bare.put(key, answers());
                }
            }
            for (Map.Entry<Word, List<Word>> each : bare.entrySet()) {
                if (given) {
                    written.remark(
                            each.getKey(),
                            "\"" + each.getKey().text() + "\" stands beside given",
                            "write what is told inside given");
                } else {
                    written.tell(each.getKey(), each.getValue());
                }
            }
        }

        private void given(Word key) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                written.remark(key, "nothing is given", "write given: with an object of answers");
                return;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                Word term = key();
                json.nextToken();
                written.tell(term, answers());
            }
        }

        /** The answers of a value: those of a list, one, or none where it says null. */
        private List<Word> answers() {
            List<Word> answers = new ArrayList<>();
            if (json.currentToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    addTo(answers);
                }
            } else {
                addTo(answers);
            }
            return answers;
        }

        private void addTo(List<Word> answers) {
            if (json.currentToken() != JsonToken.VALUE_NULL) {
                answers.add(word());
            }
        }

        private Word key() {
            return new Word(json.currentName(), here(json).column());
        }

        private Word word() {
            int column = here(json).column();
            if (json.currentToken().isScalarValue()) {
                return new Word(json.getString(), column);
            }
            json.skipChildren();
            written.remark(
                    new Word("", column),
                    "an answer is a word or a number",
                    "write a word, a number, or a list of words");
            return new Word("", column);
        }
    }
}
