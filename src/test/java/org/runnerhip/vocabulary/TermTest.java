package org.runnerhip.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({"sex,sex", "age-years,ageYears", "longest-run-30d-km,longestRun30dKm", "a-,a-", "a--b,a-B", "-a,A"})
    void aComponentIsNamedAsItsTermWithoutHyphens(String term, String component) {
        assertEquals(component, Term.camelCase(term));
    }
}
