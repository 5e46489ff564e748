package org.runnerhip.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.MarkedText;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.TextFile;

class CaseReaderTest {

    private static final String PATH = "runner.yaml";

    private final RuleBook book = RuleBook.bundled();

    // what is read

    @Test
    void aCaseHasANameAndWhatIsTold() {
        Case read = only("""
                case: groin pain at night
                why:  nobody may tell this runner to run on
                given:
                  age-years: 29
                  pain-region: [groin, buttock]
                  limp: no
                """);
        assertEquals("groin pain at night", read.name());
        assertEquals(
                Consultation.about("groin pain at night")
                        .tell("age-years", 29)
                        .tell("pain-region", "groin", "buttock")
                        .tell("limp", "no"),
                read.consultation());
    }

    @Test
    void aFileMayHoldSeveralCases() {
        List<Case> cases = read("""
                - case: limping
                  given: {limp: yes}
                - case: not limping
                  given: {limp: no}
                """);
        assertEquals(
                List.of("limping", "not limping"),
                cases.stream().map(Case::name).toList());
        assertEquals(new Place(PATH, 3, 3), cases.get(1).place());
    }

    @Test
    void jsonIsRead() {
        assertEquals(
                Consultation.about("Ann").tell("limp", "true").tell("age-years", 29),
                only("{\"case\": \"Ann\", \"given\": {\"limp\": true, \"age-years\": 29}}")
                        .consultation());
    }

    @Test
    void aCaseNeedsNoName() {
        assertEquals("", only("given: {limp: yes}").name());
    }

    @Test
    void everythingThatIsExpectedIsRead() {
        String rule = book.rules().get(0).name();
        assertEquals(
                new Expectation(
                        List.of("same-day", "routine"),
                        List.of("gtps"),
                        List.of("hip-oa"),
                        List.of("mileage-spike"),
                        List.of("RF05"),
                        List.of("stop-running"),
                        List.of("stretching"),
                        List.of("hop-pain"),
                        List.of(rule),
                        List.of("supports gtps strong", "finding complaint")),
                only("""
                given: {limp: yes}
                expect:
                  urgency: [same-day, routine]
                  causes: [gtps]
                  any-cause: [hip-oa]
                  drivers: [mileage-spike]
                  flags: [RF05]
                  recommends: [stop-running]
                  never: stretching
                  asks: [hop-pain]
                  fires: ["%s"]
                  concludes: [supports gtps strong, finding  complaint]
                """.formatted(rule)).expect());
    }

    @Test
    void whatIsNotTheMatterMayBeToldAtOnce() {
        assertTrue(only("""
                given: {limp: yes}
                otherwise: no
                """).consultation().otherwiseNo());
    }

    @Test
    void aTermThatIsNullIsExpresslyNotTold() {
        Consultation read = only("""
                given: {limp: yes, fever: null, vomiting:}
                otherwise: no
                """).consultation();
        assertEquals(Map.of("limp", List.of("yes"), "fever", List.of(), "vomiting", List.of()), read.told());
        assertTrue(book.answers(read).told().keySet().stream()
                .noneMatch(term -> term.id().equals("fever") || term.id().equals("vomiting")));
    }

    @Test
    void aNearMissIsTheSameRunnerWithAnotherAnswer() {
        Case read = only("""
                given: {pain-region: groin, limp: yes}
                near-miss: {limp: no}
                """);
        assertEquals(List.of(read.consultation().tell("limp", "no")), read.nearMisses());
    }

    @Test
    void aNearMissMayTakeAnAnswerAway() {
        Case read = only("given: {hop-pain: yes}\nnear-miss: {Hop Pain: null}\n");
        assertEquals(Map.of("Hop Pain", List.of()), read.nearMisses().get(0).told());
    }

    @Test
    void aCaseMayHaveSeveralNearMisses() {
        assertEquals(2, only("""
                given: {pain-region: groin, limp: yes}
                near-miss:
                  - limp: no
                  - pain-region: buttock
                """).nearMisses().size());
    }

    @Test
    void aNearMissIsReadTogetherWithWhatIsGiven() {
        assertEquals(1, only("""
                given: {sex: female, pregnant: yes}
                near-miss: {gestation-weeks: 20}
                """).nearMisses().size());
    }

    // files

    @Test
    void anEmptyFileIsRefused() {
        refused("", "the file is empty - write at least one entry");
    }

    @Test
    void aFileWithoutACaseIsRefused() {
        refused("[]", "the file holds no case - write given: with what is told");
    }

    @Test
    void aFileThatIsNoYamlIsRefused() {
        refused(
                "given:\n  limp: yes§: no\n",
                "this is not YAML: mapping values are not allowed here - check indentation, colons and quotes");
    }

    @Test
    void proseIsRefused() {
        refused("§My hip hurts.", "a case is a map of keys - write given: with what is told");
    }

    @Test
    void twoCasesOfOneNameAreRefused() {
        refused("""
                - case: limping
                  given: {limp: yes}
                - §case: limping
                  given: {limp: no}
                """, "the case \"limping\" stands twice - rename one; the first is in line 1");
    }

    @Test
    void everyMistakeOfAFileIsFound() {
        RefusedException refused = assertThrows(RefusedException.class, () -> read("""
                given: {lymp: yes, age-years: 290}
                expect: {urgency: at-once}
                """));
        assertEquals(3, refused.remarks().size());
    }

    // keys and answers

    @Test
    void aMisspeltKeyOfACaseIsRefusedWithTheNearestOne() {
        refused("""
                given: {limp: yes}
                §expct: {urgency: same-day}
                """, "there is no key \"expct\" here - did you mean \"expect\"?");
    }

    @Test
    void aCaseWithoutAnswersIsRefused() {
        refused("- §case: nothing told\n", "nothing is given - write given: with one line for each answer");
    }

    @Test
    void aMisspeltTermIsRefusedWithTheNearestOne() {
        refused("given:\n  §night-pian: none\n", "there is no term \"night-pian\" - did you mean \"night-pain\"?");
    }

    @Test
    void aMisspeltAnswerIsRefusedWhereItStands() {
        refused(
                "given:\n  pain-region: [groin, §buttok]\n",
                "\"buttok\" is no answer to \"pain-region\" - did you mean \"buttock\"?");
    }

    @Test
    void aMisspeltAnswerBesideNothingIsRefusedWhereItStands() {
        refused(
                "given:\n  pain-region: [null, §buttok]\n",
                "\"buttok\" is no answer to \"pain-region\" - did you mean \"buttock\"?");
    }

    @Test
    void aNumberOutOfRangeIsRefused() {
        refused(
                "given:\n  age-years: §290\n",
                "290 is out of range for \"age-years\" - write a whole number of years from 3 to 95");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        refused("given:\n  limp: yes\n  §limp: no\n", "\"limp\" stands twice - keep one; the first is in line 2");
    }

    @Test
    void twoAnswersToAQuestionThatHasOneAreRefused() {
        refused("given:\n  §limp: [yes, no]\n", "\"limp\" has two answers - keep one");
    }

    @Test
    void twoAnswersUnderTwoSpellingsAreRefused() {
        refused("given:\n  hop-pain: yes\n  §Hop Pain: no\n", "\"hop-pain\" has two answers - keep one");
    }

    @Test
    void anAnswerIsAWordNotAMap() {
        refused(
                "given:\n  limp: §{left: yes}\n",
                "an answer is a word or a number - write a word, a number, or a list of words");
    }

    @Test
    void otherwiseIsOnlyEverNo() {
        refused(
                "given: {limp: yes}\n§otherwise: yes\n",
                "otherwise can only be no - write otherwise: no, or remove it");
    }

    // near misses

    @ParameterizedTest
    @ValueSource(strings = {"{limp: no, fever: yes}", "{}", "limp"})
    void aNearMissChangesOneAnswer(String nearMiss) {
        refused(
                "given: {limp: yes}\nnear-miss: §" + nearMiss + "\n",
                "a near miss changes one answer - write near-miss: {term: answer}");
    }

    @Test
    void aMisspeltAnswerOfANearMissIsRefused() {
        refused(
                "given: {limp: yes}\nnear-miss: {limp: §nno}\n",
                "\"nno\" is no answer to \"limp\" - did you mean \"no\"?");
    }

    // what is expected

    @Test
    void aMisspeltKeyUnderExpectIsRefusedWithTheNearestOne() {
        refused(
                "given: {limp: yes}\nexpect: {§urgncy: same-day}\n",
                "there is no key \"urgncy\" here - did you mean \"urgency\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-day", "[{urgency: same-day}]"})
    void whatIsExpectedIsAMap(String expect) {
        assertThrows(RefusedException.class, () -> read("given: {limp: yes}\nexpect: " + expect + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"urgency", "causes", "any-cause", "drivers", "flags", "recommends", "never", "asks"})
    void anUnknownWordUnderExpectIsRefused(String key) {
        refused(
                "given: {limp: yes}\nexpect: {" + key + ": §nothing-we-know-of}\n",
                "\"nothing-we-know-of\" is not known under " + key + " - the words are in vocabulary/");
    }

    @Test
    void aMisspeltWordUnderExpectIsRefusedWithTheNearestOne() {
        refused(
                "given: {limp: yes}\nexpect: {urgency: [routine, §same-dya]}\n",
                "\"same-dya\" is not known under urgency - did you mean \"same-day\"?");
    }

    @Test
    void anUnknownRuleUnderFiresIsRefused() {
        refused(
                "given: {limp: yes}\nexpect: {fires: [§No such rule]}\n",
                "\"No such rule\" is not known under fires - write the name of a rule");
    }

    @Test
    void aMisspeltRuleUnderFiresIsRefusedWithTheNearestOne() {
        String rule = book.rules().get(0).name();
        refused(
                "given: {limp: yes}\nexpect: {fires: [§\"" + rule + "s\"]}\n",
                "\"" + rule + "s\" is not known under fires - did you mean \"" + rule + "\"?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "suports gtps strong | did you mean \"supports\"?",
                "diagnosis gtps | begin with one of finding, supports, opposes, red-flag, contraindication, cleared, recommendation, question",
                "supports gtps | write supports CAUSE WEIGHT",
                "supports gtsp strong | did you mean \"gtps\"?",
                "supports gtps heavy | no rule can conclude \"heavy\" there",
                "red-flag RF05 same-dya | did you mean \"same-day\"?",
                "recommendation ice later | no rule can conclude \"later\" there",
                "finding complain | did you mean \"complaint\"?"
            })
    void aConclusionThatNoRuleComesToIsRefused(String written, String remedy) {
        refused(
                "given: {limp: yes}\nexpect: {concludes: [finding complaint, §" + written + "]}\n",
                "\"" + written + "\" is nothing that a rule concludes - " + remedy);
    }

    private List<Case> read(String text) {
        return CaseReader.read(new TextFile(PATH, PATH, text), book);
    }

    private Case only(String text) {
        List<Case> cases = read(text);
        assertEquals(1, cases.size());
        return cases.get(0);
    }

    private void refused(String marked, String message) {
        MarkedText text = MarkedText.of(PATH, marked);
        RefusedException refused = assertThrows(RefusedException.class, () -> CaseReader.read(text.file(), book));
        text.assertRemarked(message, refused.remarks());
    }
}
