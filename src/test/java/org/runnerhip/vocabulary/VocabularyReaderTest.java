package org.runnerhip.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.facts.FactType;
import org.runnerhip.reading.MarkedText;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

class VocabularyReaderTest {

    private static final String TERMS = "vocabulary/terms.yaml";
    private static final String CAUSES = "vocabulary/causes.yaml";
    private static final String RED_FLAGS = "vocabulary/red-flags.yaml";
    private static final String SCREENS = "vocabulary/screens.yaml";
    private static final String TREATMENTS = "vocabulary/treatments.yaml";
    private static final String URGENCY = "vocabulary/urgency.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final String CLAIMS = "claims.yaml";

    // what is read

    @Test
    void aTermIsReadWithAllThatItSays() {
        Term term = SmallVocabulary.vocabulary().terms().get("age-years");
        assertEquals(
                new Term(
                        "age-years",
                        FactType.RUNNER,
                        Term.Type.NUMBER,
                        List.of(),
                        Map.of(),
                        List.of(),
                        "",
                        "years",
                        3,
                        95,
                        true,
                        "How old are you?",
                        "",
                        "",
                        Optional.empty(),
                        "",
                        0,
                        Integer.MAX_VALUE,
                        List.of(),
                        term.place()),
                term);
    }

    @Test
    void aYesNoTermNeedsNoValues() {
        assertEquals(
                List.of("yes", "no"),
                SmallVocabulary.vocabulary().terms().get("limp").values());
    }

    @Test
    void anEntryKnowsWhereItStands() {
        assertEquals(
                new Place(TERMS, 7, 3),
                SmallVocabulary.vocabulary().terms().get("limp").place());
    }

    @Test
    void entriesKeepTheOrderOfTheirFile() {
        assertEquals(
                List.of("gtps", "trochanteric-bursitis", "bsi-femoral-neck", "mileage-spike"),
                List.copyOf(SmallVocabulary.vocabulary().causes().keySet()));
    }

    @Test
    void aCauseIsAConditionOrADriver() {
        Map<String, CauseEntry> causes = SmallVocabulary.vocabulary().causes();
        assertEquals(
                Set.of("mileage-spike"),
                causes.values().stream()
                        .filter(CauseEntry::driver)
                        .map(CauseEntry::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void codesAreReadBySystem() {
        CauseEntry cause = SmallVocabulary.withMore(CAUSES, """
                - id: itbs
                  name: IT band syndrome
                  kind: condition
                  codes: {icd10cm: M76.30, snomed: 202884007}
                """).causes().get("itbs");
        assertEquals(Map.of("icd10cm", "M76.30", "snomed", "202884007"), cause.codes());
    }

    @Test
    void theCalmestLevelHasTheLowestRank() {
        assertEquals("self-care", SmallVocabulary.vocabulary().calmest().id());
    }

    @Test
    void anEntryWithAMistakeIsLeftOutAndTheOthersAreKept() {
        Map<String, String> files = SmallVocabulary.files();
        files.merge(CAUSES, "- id: itbs\n", String::concat);
        Set<String> causes =
                SmallVocabulary.read(files, new ArrayList<>()).causes().keySet();
        assertEquals(SmallVocabulary.vocabulary().causes().keySet(), causes);
    }

    @Test
    void theVocabularyOfTheBaseHasNothingToRemark() {
        List<Remark> remarks = new ArrayList<>();
        VocabularyReader.read(TextFile.bundled(), remarks);
        assertEquals(List.of(), remarks);
    }

    // files

    @ParameterizedTest
    @ValueSource(strings = {TERMS, CAUSES, RED_FLAGS, TREATMENTS, URGENCY, SOURCES, CLAIMS})
    void aMissingFileIsMissed(String path) {
        Map<String, String> files = SmallVocabulary.files();
        files.remove(path);
        List<Remark> remarks = new ArrayList<>();
        SmallVocabulary.read(files, remarks);
        Remark missing = new Remark(Place.startOf(path), "the file is missing", "put it back; the base needs it");
        assertTrue(remarks.contains(missing), remarks.toString());
    }

    @Test
    void anEmptyFileIsRefused() {
        Map<String, String> files = SmallVocabulary.files();
        files.put(TREATMENTS, "# nothing yet\n");
        assertRemarks(files, MarkedText.of(TREATMENTS, ""), "the file is empty - write at least one entry");
    }

    @Test
    void aFileThatIsNoYamlIsRefusedWhereItCeasesToBe() {
        refused(
                TREATMENTS,
                """
                - id: ice
                  title: Ice§: cold
                """,
                "this is not YAML: mapping values are not allowed here - check indentation, colons and quotes");
    }

    // entries

    @Test
    void anEntryIsAMap() {
        refused(CLAIMS, "- §A03\n", "an entry is a map of keys - write - id: ...");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestOne() {
        refused(TREATMENTS, """
                - id: ice
                  title: Ice
                  how: Briefly.
                  grade: D
                  role: article
                  §doze: ten minutes
                """, "there is no key \"doze\" here - did you mean \"dose\"?");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        refused(SOURCES, """
                - id: S_NEW
                  cite: A book.
                  checked: read
                  §cite: Another book.
                """, "\"cite\" stands twice - keep one; the first is in line 8");
    }

    @Test
    void aMissingKeyIsRefusedWhereTheEntryBegins() {
        refused(SOURCES, """
                - §id: S_NEW
                  checked: read
                """, "\"cite\" is missing - write cite: ...");
    }

    @ParameterizedTest
    @ValueSource(strings = {TERMS, CAUSES, RED_FLAGS, TREATMENTS, URGENCY, SOURCES, CLAIMS})
    void anIdThatIsDefinedTwiceIsRefused(String path) {
        String first = SmallVocabulary.files().get(path).split("\n- ")[0].stripTrailing() + "\n";
        String id = first.lines().findFirst().orElseThrow().substring("- id: ".length());
        refused(
                path,
                first.replaceFirst("- ", "- §"),
                "\"" + id + "\" is defined twice - keep one; the first is in line 1");
    }

    @Test
    void anUnknownKindIsRefusedWithTheNearestOne() {
        refused(CAUSES, """
                - id: itbs
                  name: IT band syndrome
                  §kind: conditon
                """, "\"conditon\" is no kind - did you mean \"condition\"?");
    }

    @Test
    void anUnknownGradeIsRefused() {
        refused(TREATMENTS, """
                - id: ice
                  title: Ice
                  how: Briefly.
                  §grade: very good
                  role: article
                """, "\"very good\" is no grade - write one of A, B, C, D, X");
    }

    @Test
    void aRankThatIsNoNumberIsRefused() {
        refused(URGENCY, """
                - id: soon
                  title: soon
                  §rank: high
                  what: Be seen.
                  where: Your doctor.
                  by-when: soon
                """, "\"rank\" is not a whole number - write rank: 1");
    }

    // terms

    @Test
    void anUnknownRecordIsRefusedWithTheNearestOne() {
        refused(
                TERMS,
                term("record: Symptom", "§record: Symptoms"),
                "\"Symptoms\" is no record - did you mean \"Symptom\"?");
    }

    @Test
    void anUnknownTypeIsRefusedWithTheNearestOne() {
        refused(TERMS, yesNoTerm("§type: yesno"), "\"yesno\" is no type - did you mean \"yes-no\"?");
    }

    @Test
    void aReversedRangeIsRefused() {
        refused(
                TERMS,
                term("range: [0, 24]", "§range: [24, 0]"),
                "\"range\" is not a range - write range: [least, greatest]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[24]", "[0, 12, 24]", "[none, many]", "24"})
    void aRangeIsTwoNumbers(String range) {
        refused(
                TERMS,
                term("range: [0, 24]", "§range: " + range),
                "\"range\" is not a range - write range: [least, greatest]");
    }

    @Test
    void aNumberWithoutARangeIsRefused() {
        refused(
                TERMS,
                term("- id", "- §id").replace("  range: [0, 24]\n", ""),
                "\"range\" is not a range - write range: [least, greatest]");
    }

    @Test
    void aTermWithoutAQuestionIsRefused() {
        refused(
                TERMS,
                term("- id", "- §id").replace("  ask: For how long?\n", ""),
                "\"ask\" is missing - write ask: ...");
    }

    @Test
    void aWordWithoutValuesIsRefused() {
        refused(TERMS, """
                - §id: side
                  record: Symptom
                  type: word
                  ask: Which side hurts?
                """, "\"side\" has no values - write values: [...]");
    }

    @Test
    void aYesNoTermHasNoValuesOfItsOwn() {
        refused(
                TERMS,
                yesNoTerm("type: yes-no\n  §values: [often, never]"),
                "there is no key \"values\" here - the keys are ask, below-age, claims, definition, from-age, harmless, id, kept-for, only-for, "
                        + "record, safety, said, type, unit, unread, whole");
    }

    @Test
    void anIdIsWrittenInLowerCaseWithHyphens() {
        refused(
                TERMS,
                term("- id: rest-hours", "- §id: Rest hours"),
                "the id \"Rest hours\" is not written as a word - write rest-hours");
    }

    @Test
    void aHyphenTooManyIsNoComponent() {
        refused(
                TERMS,
                term("- id: rest-hours", "- §id: rest--hours").replace("Symptom", "Runner"),
                "Runner has no component rest-Hours - use record: Symptom or History; a new component needs a programmer");
    }

    @Test
    void aTermOfTheRunnerNeedsAComponent() {
        refused(
                TERMS,
                term("- id", "- §id").replace("Symptom", "Runner"),
                "Runner has no component restHours - "
                        + "use record: Symptom or History; a new component needs a programmer");
    }

    // words that name each other

    @Test
    void anUnknownParentIsRefusedWithTheNearestCause() {
        refused(
                CAUSES,
                cause("parents: [gtsp]"),
                "\"itbs\" names the cause \"gtsp\", which does not exist - did you mean \"gtps\"?");
    }

    @Test
    void anUnknownRegionIsRefusedWithTheNearestOne() {
        refused(
                CAUSES,
                cause("region: [lateral hip]"),
                "\"itbs\" names the pain region \"lateral hip\", which does not exist - did you mean \"lateral-hip\"?");
    }

    @Test
    void anUnknownSourceIsRefused() {
        refused(
                CAUSES,
                cause("sources: [S_NOBODY2020]"),
                "\"itbs\" names the source \"S_NOBODY2020\", which does not exist - define it, or remove it here");
    }

    @Test
    void anUnknownClaimIsRefused() {
        refused(
                CAUSES,
                cause("claims: [B]"),
                "\"itbs\" names the claim \"B\", which does not exist - define it, or remove it here");
    }

    @Test
    void aRedFlagSuspectsCausesThatExist() {
        refused(RED_FLAGS, """
                - §id: RF99
                  name: Something else
                  suspects: [nothing-we-know]
                  action: Be seen.
                """, """
                "RF99" names the cause "nothing-we-know", which does not exist - define it, or remove it here""");
    }

    @Test
    void aTreatmentCitesSourcesThatExist() {
        refused(TREATMENTS, """
                - §id: ice
                  title: Ice
                  how: Briefly.
                  grade: D
                  role: article
                  needs-none: It is brief.
                  sources: [JUDGMENT]
                """, """
                "ice" names the source "JUDGMENT", which does not exist - did you mean "JUDGEMENT"?""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weak", "contradicted", "unsafe-bare"})
    void aClaimThatIsNotToStandAloneNeedsOurNote(String evidence) {
        refused(
                CLAIMS,
                "- §id: A03\n  says: Run it off.\n  evidence: " + evidence + "\n",
                "a claim graded " + evidence + " needs our note - write note: what we say to it");
    }

    // screens

    @Test
    void aSafetyTermInNoScreenIsRefused() {
        refused(TERMS, """
                - §id: flat-feet
                  record: Symptom
                  type: yes-no
                  ask: Are your feet flat?
                  safety: nothing much
                """, """
                the safety term "flat-feet" is in no screen - add it to the members of one in vocabulary/screens.yaml""");
    }

    @Test
    void aMemberThatDoesNotExistIsRefusedWithTheNearest() {
        refused(SCREENS, screen("ticks", "[sleep-hour]"), """
                "more" names the term "sleep-hour", which does not exist - did you mean "sleep-hours"?""");
    }

    @Test
    void aTermInTwoScreensIsRefused() {
        refused(SCREENS, screen("ticks", "[limp]"), """
                "limp" stands in two screens - keep it in one; the first is "signs\"""");
    }

    @Test
    void aTickWithoutAHarmlessAnswerIsRefused() {
        refused(SCREENS, screen("ticks", "[sleep-hours]"), """
                "sleep-hours" has no answer that "none of these" stands for - write harmless: with the term in \
                vocabulary/terms.yaml, or kind: form here""");
    }

    @Test
    void aQuestionOfAFormNeedsNoHarmlessAnswer() {
        assertEquals(
                List.of("sleep-hours"),
                SmallVocabulary.withMore(
                                SCREENS, screen("form", "[sleep-hours]").replace("§", ""))
                        .screens()
                        .get("more")
                        .members());
    }

    @Test
    void aScreenWithoutMembersIsRefused() {
        refused(SCREENS, screen("ticks", "[]"), """
                the screen "more" has no members - write members: [term, ...]""");
    }

    @Test
    void aScreenNamedLikeATermIsRefused() {
        refused(SCREENS, screen("form", "[sleep-hours]").replace("id: more", "id: limp"), """
                "limp" is a term as well - give the screen a name of its own""");
    }

    @Test
    void aHarmlessAnswerIsAnAnswer() {
        refused(TERMS, """
                - §id: clicking
                  record: Symptom
                  type: word
                  values: [nowhere, outside]
                  harmless: none
                  ask: Where does it click?
                """, """
                "clicking" names the value "none", which does not exist - define it, or remove it here""");
    }

    @Test
    void aSafetyPageOnRequestThatClearsNothingIsRefused() {
        Map<String, String> files = SmallVocabulary.files();
        MarkedText text = MarkedText.of(
                SCREENS,
                files.get(SCREENS)
                        .replace("- id: painkiller", "- §id: painkiller")
                        .replaceAll("(?s)(painkiller\n  kind: ticks\n  when: )always", "$1on-request"));
        files.put(SCREENS, text.file().text());
        assertRemarks(files, text, """
                the screen "painkiller" is asked on request and clears nothing - write clears: [clearance, ...], or when: always""");
    }

    @Test
    void aTermForASexThatThereIsNotIsRefused() {
        refused(TERMS, """
                - §id: beard
                  record: Symptom
                  type: yes-no
                  only-for: mail
                  ask: Have you a beard?
                """, """
                "beard" names the sex "mail", which does not exist - define it, or remove it here""");
    }

    @Test
    void aTermForAnAgeThatNobodyHasIsRefused() {
        refused(TERMS, """
                - §id: beard
                  record: Symptom
                  type: yes-no
                  below-age: -1
                  ask: Have you a beard?
                """, """
                nobody is of the age that "beard" is asked at - correct from-age or below-age""");
    }

    // levels

    @Test
    void twoLevelsOfOneRankAreRefused() {
        refused(URGENCY, level(5, ""), """
                "soon" and "same-day" have the same rank - give each a rank of its own""");
    }

    @Test
    void aCalmLevelAboveOneThatIsNotIsRefused() {
        refused(URGENCY, level(7, "  calm: true\n"), """
                "soon" is calm above a level that is not - take calm: away""");
    }

    private static String level(int rank, String calm) {
        return """
                - §id: soon
                  title: soon
                  rank: %d
                  what: Be seen.
                  where: Your doctor.
                  by-when: soon
                """.formatted(rank) + calm;
    }

    // what can harm, and what must not be missed

    @Test
    void aTreatmentSaysWhatItNeedsOrWhyNothing() {
        refused(TREATMENTS, """
                - §id: ice
                  title: Ice
                  how: Briefly.
                  grade: D
                  role: article
                """, """
                "ice" does not say which clearance it needs - write needs: [clearance], or needs-none: why it can harm nobody""");
    }

    @Test
    void aSeriousCauseSaysWhatWouldSettleIt() {
        refused(CAUSES, """
                - §id: dvt
                  name: Clot in a deep vein
                  kind: condition
                  serious: true
                """, """
                the serious cause "dvt" does not say what would settle it - write settled-by: the question, the test or the \
                picture that tells""");
    }

    private static String screen(String kind, String members) {
        return """
                - §id: more
                  kind: %s
                  when: always
                  ask: And this?
                  why: It matters.
                  members: %s
                """.formatted(kind, members);
    }

    private static String term(String part, String instead) {
        return """
                - id: rest-hours
                  record: Symptom
                  type: number
                  unit: hours
                  range: [0, 24]
                  ask: For how long?
                """.replace(part, instead);
    }

    private static String yesNoTerm(String type) {
        return "- id: rests\n  record: Symptom\n  " + type + "\n  ask: Do you rest?\n";
    }

    private static String cause(String line) {
        return "- §id: itbs\n  name: IT band syndrome\n  kind: condition\n  " + line + "\n";
    }

    /** Adds entries to a file; what is wrong with them is said once, at the mark. */
    private static void refused(String path, String markedEntries, String message) {
        Map<String, String> files = SmallVocabulary.files();
        MarkedText text = MarkedText.of(path, files.get(path) + markedEntries);
        files.put(path, text.file().text());
        assertRemarks(files, text, message);
    }

    private static void assertRemarks(Map<String, String> files, MarkedText text, String message) {
        List<Remark> remarks = new ArrayList<>();
        SmallVocabulary.read(files, remarks);
        text.assertRemarked(message, remarks);
    }
}
