package org.runnerhip.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestWordTest {

    private static final List<String> WORDS = List.of("limp", "groin", "night-pain", "lateral-hip");

    @ParameterizedTest
    @ValueSource(strings = {"night-pan", "night--pain", "night-pein", "night-pian"})
    void aLetterLeftOutOrTooManyOrWrongOrSwappedIsForgiven(String misspelt) {
        assertEquals(Optional.of("night-pain"), NearestWord.to(misspelt, WORDS));
    }

    @Test
    void aSlipInEveryThirdLetterIsForgiven() {
        assertEquals(Optional.of("lateral-hip"), NearestWord.to("latterel-hop", WORDS));
    }

    @Test
    void aShortWordMayHaveOneSlip() {
        assertEquals(Optional.of("limp"), NearestWord.to("lim", WORDS));
    }

    @Test
    void aWordThatResemblesNoneHasNoNearest() {
        assertEquals(Optional.empty(), NearestWord.to("shoe", WORDS));
    }

    @Test
    void nothingIsNearestWhereNothingIsKnown() {
        assertEquals(Optional.empty(), NearestWord.to("limp", List.of()));
    }

    @Test
    void theNearerOfTwoWordsIsMeant() {
        assertEquals(Optional.of("knee"), NearestWord.to("kne", List.of("knees", "knee")));
    }

    @Test
    void ofTwoWordsEquallyNearTheFirstInTheAlphabetIsMeant() {
        assertEquals(Optional.of("band"), NearestWord.to("hand", List.of("sand", "land", "band")));
    }

    @Test
    void theRemedyAsksForTheNearestWord() {
        assertEquals("did you mean \"groin\"?", NearestWord.remedy("grion", WORDS, "look it up"));
    }

    @Test
    void theRemedyIsTheOtherOneWhereNoWordIsNear() {
        assertEquals("look it up", NearestWord.remedy("shoe", WORDS, "look it up"));
    }
}
