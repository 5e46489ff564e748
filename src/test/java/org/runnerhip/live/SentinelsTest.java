package org.runnerhip.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentinelsTest {

    private static final TriedCase GROIN = fired("groin", "limp");
    private static final TriedCase HIP = fired("hip", "limp");
    private static final TriedCase LIMP = fired("limp");

    @Test
    void everyRuleFiresForOneOfThem() {
        assertEquals(List.of(GROIN, HIP), Sentinels.among(List.of(LIMP, GROIN, HIP), List.of()));
    }

    @Test
    void aRuleIsWatchedInTheCaseInWhichTheFewestOthersFire() {
        TriedCase night = fired("night");
        assertEquals(List.of(LIMP, night), Sentinels.among(List.of(fired("limp", "night"), LIMP, night), List.of()));
    }

    @Test
    void aRuleThatFiresInACaseThatIsAskedAboutAnywayNeedsNone() {
        assertEquals(List.of(HIP), Sentinels.among(List.of(LIMP, HIP), List.of(GROIN)));
    }

    @Test
    void noCasesHaveNone() {
        assertEquals(List.of(), Sentinels.among(List.of(), List.of(GROIN)));
    }

    private static TriedCase fired(String... rules) {
        return new TriedCase(null, List.of(rules), List.of());
    }
}
