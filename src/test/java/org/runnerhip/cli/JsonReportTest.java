package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;

class JsonReportTest {

    private final Schema schema = schema("assessment.schema.json");

    @Test
    void everyCaseIsPrintedInTheShapeOfTheSchema() {
        for (Consultation consultation : Cases.consultations()) {
            List<Error> errors =
                    schema.validate(JsonReport.of(RuleBook.bundled().assess(consultation)), InputFormat.JSON);
            assertEquals(List.of(), errors, consultation.name());
        }
    }

    @Test
    void anObjectIsOneLine() {
        String json = JsonReport.of(RuleBook.bundled().assess(Consultation.about("Ann")));
        assertEquals(1, json.lines().count());
    }

    @Test
    void reasonsArePrintedInTheShapeOfTheSchemaWhenTheyAreAskedFor() {
        everyFiftieth(consultation -> {
            String json = JsonReport.withReasons(RuleBook.bundled().assess(consultation));
            assertTrue(json.contains("\"why\":{"), json);
            assertEquals(List.of(), schema.validate(json, InputFormat.JSON), consultation.name());
        });
    }

    @Test
    void theReasonsOfOneConclusionArePrintedInTheShapeOfTheirSchema() {
        Schema why = schema("why.schema.json");
        everyFiftieth(consultation -> assertEquals(
                List.of(),
                why.validate(
                        WhyReport.json(
                                consultation.name(),
                                "gtps",
                                RuleBook.bundled().evaluate(consultation).why("gtps")),
                        InputFormat.JSON)));
    }

    @Test
    void whyNotIsPrintedInTheShapeOfItsSchema() {
        Schema whyNot = schema("why-not.schema.json");
        everyFiftieth(consultation -> assertEquals(
                List.of(),
                whyNot.validate(
                        WhyNotJson.of(consultation.name(), RuleBook.bundled().whyNot(consultation, "mileage-spike")),
                        InputFormat.JSON)));
    }

    @Test
    void whatIfIsPrintedInTheShapeOfItsSchema() {
        Schema whatIf = schema("what-if.schema.json");
        everyFiftieth(consultation -> assertEquals(
                List.of(),
                whatIf.validate(
                        WhatIfJson.of(consultation.name(), RuleBook.bundled().whatIf(consultation)),
                        InputFormat.JSON)));
    }

    @Test
    void theNextPageIsPrintedInTheShapeOfItsSchema() {
        Schema next = schema("next.schema.json");
        for (Consultation consultation : Cases.consultations()) {
            String json = TurnJson.of(consultation.name(), RuleBook.bundled().next(consultation, true));
            assertEquals(List.of(), next.validate(json, InputFormat.JSON), consultation.name());
        }
    }

    private static void everyFiftieth(Consumer<Consultation> check) {
        List<Consultation> cases = Cases.consultations();
        for (int index = 0; index < cases.size(); index += 50) {
            check.accept(cases.get(index));
        }
    }

    @Test
    void theSchemaRefusesAnotherShape() {
        assertTrue(!schema.validate("{\"case\": \"Ann\"}", InputFormat.JSON).isEmpty());
    }

    private static Schema schema(String name) {
        try (InputStream in = RuleBook.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
