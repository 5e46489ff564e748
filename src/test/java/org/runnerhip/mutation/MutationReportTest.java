package org.runnerhip.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;

class MutationReportTest {

    private static final Survivor SURVIVOR = new Survivor(null, "");

    @Test
    void equivalentsCountNeitherForNorAgainst() {
        assertEquals(95, report(95, 900, 5).score());
    }

    @Test
    void theStandardIsReachedFromNinetyFivePercentOn() {
        assertTrue(report(95, 0, 5).reachesTheStandard());
        assertFalse(report(94, 0, 6).reachesTheStandard());
    }

    @Test
    void aWrongListOfEquivalentsFallsShort() {
        Remark stale = new Remark(Place.startOf("equivalents.yaml"), "a case notices this change", "remove it");
        assertFalse(new MutationReport(100, 1, List.of(), List.of(stale)).reachesTheStandard());
    }

    @Test
    void theScoreIsNotRoundedUp() {
        assertEquals(
                "10000 small changes of the rules: the cases notice 9999, miss 1, and 0 change nothing. Score 99.9 %",
                report(9999, 0, 1).summary());
    }

    @Test
    void nothingToChangeIsNothingMissed() {
        assertEquals(100, report(0, 0, 0).score());
    }

    private static MutationReport report(int killed, int equivalent, int survivors) {
        return new MutationReport(killed, equivalent, Collections.nCopies(survivors, SURVIVOR), List.of());
    }
}
