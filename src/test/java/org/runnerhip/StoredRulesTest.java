package org.runnerhip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.runnerhip.stored.RecordReader;
import org.runnerhip.stored.RecordWriter;

class StoredRulesTest {

    private static final RuleText TEXT = RuleText.unchecked(RuleText.bundledFiles());
    private static final RuleText BACK = StoredRules.of(StoredRules.bytesOf(TEXT));

    @Test
    void everyRuleComesBackAsItWasReadWithItsPlaces() {
        assertEquals(TEXT.rules(), BACK.rules());
    }

    @Test
    void everyEntryOfTheVocabularyComesBackInItsOrder() {
        assertEquals(TEXT.vocabulary().entries(), BACK.vocabulary().entries());
    }

    @Test
    void theDigestComesBack() {
        assertEquals(TEXT.digest().get(), BACK.digest().get());
    }

    @Test
    void theTextsAreThoseOfTheClassPath() {
        assertEquals(TEXT.files(), BACK.files());
    }

    @Test
    void whereTheClassesLieInAFolderTheTextsDecide() {
        assertEquals(Optional.empty(), StoredRules.read());
    }

    @Test
    void numbersOfAnySizeComeBack() {
        List<Object> numbers = List.of(0, 127, 128, 16_384, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, -0.5, 1e300);
        assertEquals(numbers, RecordReader.read(ByteBuffer.wrap(RecordWriter.bytesOf(numbers))));
    }

    @Test
    void whatIsNoPartOfARuleOrOfTheVocabularyIsNotWritten() {
        assertThrows(IllegalArgumentException.class, () -> RecordWriter.bytesOf(List.of(Consultation.about("Ann"))));
    }
}
