package org.runnerhip.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.Assessment;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;

/** What a line of a file tells of a runner, and what is said of a line that tells nothing. */
class RunnerFileTest {

    private static final RuleBook BOOK = RuleBook.bundled();
    private static final Consultation LIMPING =
            Consultation.about("").tell("pain-region", "groin", "lateral-hip").tell("limp", "yes");

    @TempDir
    private Path folder;

    // JSON Lines

    @Test
    void everyCaseOnALineIsAnsweredAsTheCaseIs() {
        List<Consultation> cases = Cases.consultations();
        List<Assessment> answers =
                assessed(jsonl(cases.stream().map(WrittenRunners::json).toArray(String[]::new)));
        assertEquals(cases.stream().map(BOOK::assess).toList(), answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"given\": {\"pain-region\": [\"groin\", \"lateral-hip\"], \"limp\": \"yes\"}}",
                "{\"given\": {\"Pain Region\": [\"GROIN\", \"lateral_hip\"], \"limp\": true}}",
                "{\"pain-region\": [\"groin\", \"lateral-hip\"], \"limp\": [\"yes\"], \"night-pain\": null}",
                "{\"case\": null, \"pain-region\": [\"groin\", null, \"lateral-hip\"], \"limp\": \"yes\"}",
                "{\"why\": [\"it\"], \"expect\": {\"asks\": []}, \"near-miss\": [{\"limp\": \"no\"}],"
                        + " \"given\": {\"pain-region\": [\"groin\", \"lateral-hip\"], \"limp\": \"yes\"}}"
            })
    void anObjectTellsWithOrWithoutGiven(String line) {
        assertEquals(List.of(BOOK.assess(LIMPING)), assessed(jsonl(line)));
    }

    @Test
    void aNumberMayNameTheRunner() {
        assertEquals("4711", assessed(jsonl("{\"case\": 4711}")).get(0).name());
    }

    @Test
    void aNumberIsTakenAsItIsWritten() {
        assertEquals(
                List.of(BOOK.assess(Consultation.about("").tell("age-years", 29).tell("bmi", "18.5"))),
                assessed(jsonl("{\"age-years\": 29, \"bmi\": 18.5}")));
    }

    @Test
    void otherwiseNoAnswersTheOtherSafetyQuestionsButThoseThatAreNull() {
        assertEquals(
                List.of(BOOK.assess(LIMPING.tell("fever").otherwiseAnsweredNo())),
                assessed(jsonl("{\"pain-region\": [\"groin\", \"lateral-hip\"], \"limp\": \"yes\", \"fever\": null,"
                        + " \"otherwise\": \"no\"}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"limp\": \"yess\"}|1:10: \"yess\" is no answer to \"limp\" - did you mean \"yes\"?",
                "{\"lymp\": \"yes\"}|1:2: there is no term \"lymp\" - did you mean \"limp\"?",
                "{\"limp\": \"no\", \"limp\": \"no\"}|1:16: \"limp\" stands twice - keep one",
                "{\"limp\": {}}|1:10: an answer is a word or a number - write a word, a number, or a list of words",
                "{\"limp\": \"no\", \"given\": {}}|1:2: \"limp\" stands beside given - write what is told inside given",
                "{\"given\": \"limp\"}|1:2: nothing is given - write given: with an object of answers",
                "{\"otherwise\": \"yes\"}|1:15: otherwise can only be no - write no, or leave it out",
                "{\"limp\": \"no\"} {}|1:16: something follows the object - begin a new line",
                "{\"limp\": \"no\"|1:14: from here on this is not JSON - check quotes, commas and brackets",
                "{limp: no}|1:2: from here on this is not JSON - check quotes, commas and brackets",
                "[]|1:1: this is not an object - write one object on the line, such as {\"limp\": \"no\"}",
            })
    void aLineThatTellsNothingIsRemarkedAtItsColumn(String line, String remark) {
        Path file = jsonl(line);
        assertEquals(List.of(file + ":" + remark), remarks(file));
    }

    @Test
    void everyMistakeOfALineIsRemarked() {
        assertEquals(
                2, remarks(jsonl("{\"lymp\": \"yes\", \"sex\": \"femail\"}")).size());
    }

    @Test
    void aMistakeIsAtTheLineOfTheFileBlankOnesCounted() {
        Path file = jsonl("{}", "", "{\"lymp\": \"yes\"}");
        assertEquals(List.of(file + ":3:2: there is no term \"lymp\" - did you mean \"limp\"?"), remarks(file));
    }

    @Test
    void aLineOfOver64KilobytesIsRefused() {
        Path file = jsonl("{\"limp\": \"" + "y".repeat(RunnerFile.LONGEST_LINE) + "\"}");
        assertEquals(List.of(file + ":1:1: the line has more than 64 KB - write one runner on a line"), remarks(file));
    }

    @Test
    void aLineThatIsNotUtf8IsRefusedAndTheNextIsNot() throws IOException {
        Path file = folder.resolve("latin.jsonl");
        Files.write(file, "{\"case\": \"Jos\u00E9\"}\n{}\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of(file + ":1:1: this is not text in UTF-8 - save the file as UTF-8"), remarks(file));
    }

    // tables

    @Test
    void everyCaseInARowIsAnsweredAsTheCaseIs() {
        List<String> terms = List.copyOf(BOOK.vocabulary().terms().keySet());
        // a row says of every term whether it was told, so "otherwise" answers none
        List<Consultation> cases = Cases.consultations().stream()
                .filter(each ->
                        !each.otherwiseNo() && terms.containsAll(each.told().keySet()))
                .toList();
        assertTrue(cases.size() > 100, "there are cases to be asked");
        List<String> rows = new ArrayList<>(List.of("case,otherwise," + String.join(",", terms)));
        cases.forEach(each -> rows.add(WrittenRunners.row(each, terms)));
        assertEquals(cases.stream().map(BOOK::assess).toList(), assessed(csv(rows.toArray(String[]::new))));
    }

    @Test
    void aHeaderMayBeWrittenAsPeopleWriteAndEndLinesAsWindowsDoes() {
        assertEquals(
                List.of(BOOK.assess(LIMPING)),
                assessed(csv("\uFEFFPain Region,\"limp\"\r", "groin; lateral_hip,YES\r")));
    }

    @Test
    void anEmptyCellWasNotToldAlsoWhereTheOtherQuestionsWereAnsweredNo() {
        assertEquals(
                List.of(BOOK.assess(LIMPING.tell("fever").otherwiseAnsweredNo())),
                assessed(csv("pain-region,limp,fever,otherwise", "groin;lateral-hip,yes,,no")));
    }

    @Test
    void aCellInQuotesMayHoldACommaAndQuotes() {
        assertEquals(
                "Ann, \"the hare\"",
                assessed(csv("case,limp", "\"Ann, \"\"the hare\"\"\",no"))
                        .get(0)
                        .name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "29,\"groin;groyn\",no|2:4: \"groyn\" is no answer to \"pain-region\" - did you mean \"groin\"?",
                "290,groin,no|2:1: 290 is out of range for \"age-years\" - write a whole number of years from 3 to 95",
                "29,groin|2:1: the row has 2 cells, the header 3 - write a cell for each column; one with a comma needs"
                        + " quotes",
                "29,\"groin,no|2:4: a quote is not closed - a row stands on one line",
                "29,\"groin\"x,no|2:1: this is not a row of cells - check its quotes",
            })
    void aRowThatTellsNothingIsRemarkedAtItsColumn(String row, String remark) {
        Path file = csv("age-years,pain-region,limp", row);
        assertEquals(List.of(file + ":" + remark), remarks(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "case,lymp|1:6: there is no term \"lymp\" - did you mean \"limp\"?",
                "limp,case,Limp|1:11: the column \"limp\" stands twice - keep one",
                "case;limp|1:1: there is no term \"case;limp\" - separate the columns by commas",
                "``|1:1: the table is empty - begin it with a line of terms, such as: case,age-years,limp",
            })
    void aTableWithABadHeaderIsRefused(String header, String remark) {
        Path file = csv(header);
        assertEquals(List.of(file + ":" + remark), refusal(() -> RunnerFile.open(file, BOOK.vocabulary())));
    }

    // files

    @Test
    void aFileWhoseEndingTellsNoFormatIsRefused() {
        Path file = folder.resolve("runners.json");
        assertEquals(
                List.of(file + ":1:1: its ending tells neither JSON Lines nor a table - name a file .jsonl or .csv"),
                refusal(() -> RunnerFile.open(file, BOOK.vocabulary())));
    }

    @Test
    void aMissingFileIsRefused() {
        Path file = folder.resolve("nobody.jsonl");
        assertEquals(
                List.of(file + ":1:1: there is no such file - check the spelling of its name"),
                refusal(() -> RunnerFile.open(file, BOOK.vocabulary())));
    }

    private Path jsonl(String... lines) {
        return write("runners.jsonl", lines);
    }

    private Path csv(String... lines) {
        return write("runners.csv", lines);
    }

    private Path write(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Assessment> assessed(Path file) {
        try (RunnerFile runners = RunnerFile.open(file, BOOK.vocabulary())) {
            return runners.next(Integer.MAX_VALUE).stream()
                    .map(line -> runners.read(line).assessedBy(BOOK))
                    .toList();
        }
    }

    /** What is said of all its lines. */
    private static List<String> remarks(Path file) {
        List<String> remarks = new ArrayList<>();
        try (RunnerFile runners = RunnerFile.open(file, BOOK.vocabulary())) {
            for (Line line : runners.next(100)) {
                try {
                    runners.read(line).assessedBy(BOOK);
                } catch (RefusedException e) {
                    e.remarks().forEach(remark -> remarks.add(remark.toString()));
                }
            }
        }
        return remarks;
    }

    private static List<String> refusal(Supplier<RunnerFile> opened) {
        return assertThrows(RefusedException.class, opened::get).remarks().stream()
                .map(Remark::toString)
                .toList();
    }
}
