package org.runnerhip.cli;

import org.runnerhip.interview.Page;
import org.runnerhip.interview.Turn;
import org.runnerhip.vocabulary.Term;
import tools.jackson.core.JsonGenerator;

/** A turn of an interview as one line of JSON, in the shape of {@code next.schema.json}. */
final class TurnJson {

    private final JsonLine line;
    private final JsonGenerator json;

    private TurnJson(JsonLine line) {
        this.line = line;
        this.json = line.json();
    }

    static String of(String name, Turn turn) {
        return JsonLine.of(line -> new TurnJson(line).turn(name, turn));
    }

    private void turn(String name, Turn turn) {
        json.writeStringProperty("case", name);
        json.writeBooleanProperty("settled", turn.settled());
        json.writeNumberProperty("pagesToGo", turn.pagesToGo());
        json.writeObjectPropertyStart("urgency");
        json.writeStringProperty("level", turn.level().id());
        json.writeNumberProperty("rank", turn.level().rank());
        json.writeEndObject();
        if (turn.page().isPresent()) {
            json.writeObjectPropertyStart("page");
            page(turn.page().get());
            json.writeEndObject();
        } else {
            json.writeNullProperty("page");
        }
        line.strings("onRequest", turn.onRequest().stream().map(Page::id).toList());
    }

    private void page(Page page) {
        json.writeStringProperty("id", page.id());
        json.writeStringProperty("kind", page.kind().word());
        json.writeStringProperty("ask", page.ask());
        json.writeStringProperty("why", page.why());
        page.canRaiseTo()
                .ifPresentOrElse(
                        level -> json.writeStringProperty("canRaiseTo", level),
                        () -> json.writeNullProperty("canRaiseTo"));
        line.strings("opens", page.opens());
        json.writeBooleanProperty("none", page.none());
        line.objects("questions", page.questions(), this::question);
    }

    private void question(Page.Question question) {
        json.writeStringProperty("id", question.id());
        json.writeStringProperty("ask", question.ask());
        json.writeStringProperty("because", question.because());
        json.writeStringProperty("type", question.type().word());
        line.strings("values", question.values());
        line.strings("said", question.said());
        if (question.type() == Term.Type.NUMBER) {
            json.writeStringProperty("unit", question.unit());
            json.writeArrayPropertyStart("range");
            json.writeNumber(question.least());
            json.writeNumber(question.most());
            json.writeEndArray();
        } else {
            json.writeNullProperty("unit");
            json.writeNullProperty("range");
        }
        question.harmless()
                .ifPresentOrElse(
                        word -> json.writeStringProperty("harmless", word), () -> json.writeNullProperty("harmless"));
        json.writeBooleanProperty("examiner", question.examiner());
    }
}
