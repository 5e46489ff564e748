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
import org.junit.jupiter.api.Test;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;

class JsonReportTest {

    private final Schema schema = schema();

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
    void theSchemaRefusesAnotherShape() {
        assertTrue(!schema.validate("{\"case\": \"Ann\"}", InputFormat.JSON).isEmpty());
    }

    private static Schema schema() {
        try (InputStream in = RuleBook.class.getResourceAsStream("assessment.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
