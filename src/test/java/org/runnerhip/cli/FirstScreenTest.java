package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;

class FirstScreenTest {

    private static final Pattern ID = Pattern.compile("\\b(RF|ES)\\d\\d\\b|\\[[a-z-]+ ");

    private final RuleBook book = RuleBook.bundled();
    private final Consultation groin =
            Consultation.about("Ann").tell("pain-region", "groin").tell("onset", "gradual");

    @Test
    void noAnswerTakesMoreThanFortyFiveLinesOfAHundredLetters() {
        for (Consultation consultation : Cases.consultations()) {
            List<String> lines = screen(consultation).lines().toList();
            assertTrue(lines.size() <= FirstScreen.LINES, consultation.name() + ": " + lines.size());
            assertEquals(
                    List.of(),
                    lines.stream()
                            .filter(line -> line.length() > 100 && !line.equals(consultation.name()))
                            .toList());
        }
    }

    @Test
    void noIdAndNoRawTermStandsThere() {
        for (Consultation consultation : Cases.consultations()) {
            String text = screen(new Consultation("", consultation.told(), consultation.otherwiseNo()));
            assertFalse(ID.matcher(text).find(), text);
            assertFalse(text.contains("The article says"), text);
        }
    }

    @Test
    void aShortStoryIsHelpedAtOnceAndAskedTheNextPage() {
        String text = screen(groin);
        assertTrue(text.contains("How urgent: NOT KNOWN YET"), text);
        assertTrue(text.contains("Running: Do not run for now, until it is known to be safe."), text);
        assertTrue(text.contains("\nUntil the questions are answered\n"), text);
        assertTrue(text.contains("\nNot to be missed\n"), text);
        assertTrue(text.contains("About you and the pain"), text);
    }

    @Test
    void everyLevelThatIsNotSettledSaysSoInItsOwnWords() {
        String text = screen(groin.tell("night-pain", "wakes-at-night"));
        assertTrue(text.contains("How urgent: TODAY, not settled yet"), text);
        assertTrue(text.replaceAll("\\s+", " ").contains("pages of questions could make it more urgent."), text);
    }

    private String screen(Consultation consultation) {
        return new FirstScreen(book.evaluate(consultation), false).text();
    }
}
