package org.runnerhip.cli;

import org.runnerhip.explain.WhatIf;
import org.runnerhip.explain.WhatIf.Effect;
import org.runnerhip.explain.WhatIf.Question;
import tools.jackson.core.JsonGenerator;

/** What other answers would change, as one line of JSON in the shape of {@code what-if.schema.json}. */
final class WhatIfJson {

    private final JsonLine line;
    private final JsonGenerator json;

    private WhatIfJson(JsonLine line) {
        this.line = line;
        this.json = line.json();
    }

    static String of(String name, WhatIf whatIf) {
        return JsonLine.of(line -> new WhatIfJson(line).whatIf(name, whatIf));
    }

    private void whatIf(String name, WhatIf whatIf) {
        json.writeStringProperty("case", name);
        json.writeObjectPropertyStart("asTold");
        json.writeStringProperty("urgency", whatIf.asTold().urgency());
        json.writeStringProperty("firstCause", whatIf.asTold().firstCause());
        line.strings("advice", whatIf.asTold().advice());
        json.writeEndObject();
        line.objects("open", whatIf.open(), this::question);
        line.objects("told", whatIf.told(), this::question);
    }

    private void question(Question question) {
        json.writeStringProperty("id", question.term());
        json.writeStringProperty("text", question.text());
        json.writeBooleanProperty("safety", question.safety());
        json.writeStringProperty("answer", question.answer());
        line.objects("effects", question.effects(), this::effect);
    }

    /** What does not change is left out. */
    private void effect(Effect effect) {
        line.strings("answers", effect.answers());
        effect.urgency().ifPresent(level -> json.writeStringProperty("urgency", level));
        effect.firstCause().ifPresent(cause -> json.writeStringProperty("firstCause", cause));
        line.strings("adds", effect.adds());
        line.strings("drops", effect.drops());
    }
}
