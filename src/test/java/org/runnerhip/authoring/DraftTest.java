package org.runnerhip.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.runnerhip.EditedRules;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.cases.CaseRun;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleLayout;

/** What a new page is like in a copy of the base. */
class DraftTest {

    private static final String USES_IT = """
            package org.runnerhip.rules

            rule "A runner with tight calves may be asked about a limp"
                @source( "JUDGEMENT" )
            when
                Finding( "tight-calves"; )
            then
                insertLogical( new Question( "limp", "calves that feel tight" ) );
            end
            """;

    @TempDir
    private Path folder;

    private EditedRules rules() throws IOException {
        return EditedRules.copiedTo(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "CAUSE, 'causes/tight-calves.drl, cases/tight-calves.yaml', vocabulary/causes.yaml",
        "FINDING, 'findings/tight-calves.drl, cases/tight-calves.yaml', ''",
        "ADVICE, 'advice/tight-calves.drl, cases/advice-tight-calves.yaml', vocabulary/treatments.yaml"
    })
    void itIsAPageAndACaseAndAnEntryOfTheVocabulary(Kind kind, String made, String extended) throws IOException {
        Draft draft = Draft.of(kind, "tight-calves", rules().folder());
        assertEquals(made, named(draft.made()));
        assertEquals(extended, named(draft.extended()));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothingIsWrittenBeforeItIsAskedFor(Kind kind) throws IOException {
        Draft draft = Draft.of(kind, "tight-calves", rules().folder());
        assertTrue(draft.made().stream().noneMatch(Files::exists));
        assertEquals(List.of(), RuleBook.check(folder));
    }

    @ParameterizedTest
    @CsvSource({"CAUSE, 7", "FINDING, 5", "ADVICE, 8"})
    void theCheckNamesEachPlaceToFillInWhereItStands(Kind kind, int places) throws IOException {
        Draft draft = written(kind);
        List<Remark> remarks = RuleBook.check(folder);
        assertEquals(places, remarks.size(), remarks::toString);
        List<String> files = Stream.concat(draft.made().stream(), draft.extended().stream())
                .map(Path::toString)
                .toList();
        for (Remark remark : remarks) {
            assertTrue(files.contains(remark.place().file()), remark::toString);
            assertTrue(remark.what().startsWith("still to be filled in: ") || isUnused(remark), remark::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CAUSE", "ADVICE"})
    void onceFilledInTheCheckHasNothingToRemark(Kind kind) throws IOException {
        fillIn(written(kind));
        assertEquals(List.of(), RuleBook.check(folder));
    }

    @Test
    void onceFilledInAFindingStillHasToBeUsed() throws IOException {
        fillIn(written(Kind.FINDING));
        assertEquals(
                List.of(folder.resolve("findings/tight-calves.drl")
                        + ":17:33: no rule uses the finding \"tight-calves\" - use it, or remove the rule"),
                RuleBook.check(folder).stream().map(Remark::toString).toList());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void itsCaseComesOutAsExpectedAndProvesItsRule(Kind kind) throws IOException {
        Draft draft = written(kind);
        fillIn(draft);
        if (kind == Kind.FINDING) {
            Files.writeString(folder.resolve("questions/uses-it.drl"), USES_IT);
        }
        RuleBook book = RuleBook.open(folder);
        List<Case> cases = CaseReader.read(TextFile.of(draft.made().get(1)), book);
        for (Case each : cases) {
            assertEquals(List.of(), CaseRun.of(each, Reasoner.engine(book)));
            assertEquals(rulesOf(draft, book), each.expect().fires());
            assertEquals(1, each.nearMisses().size());
        }
        assertEquals(1, cases.size());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void itsPageIsInTheHouseLayout(Kind kind) throws IOException {
        TextFile page = TextFile.of(written(kind).made().get(0));
        assertEquals(page.text(), RuleLayout.of(page));
    }

    @Test
    void theEntryStandsBehindTheOthersWhichStayAsTheyAre() throws IOException {
        String before = Files.readString(rules().folder().resolve("vocabulary/causes.yaml"));
        Draft.of(Kind.CAUSE, "tight-calves", folder).changes().write();
        String after = Files.readString(folder.resolve("vocabulary/causes.yaml"));
        assertTrue(after.startsWith(before + "\n- id: tight-calves\n  name: Tight calves\n"), after);
    }

    @Test
    void aFolderWithMistakesMayGetANewPage() throws IOException {
        rules().with("findings/broken.drl", "package org.runnerhip.rules\nrule \"broken\n");
        Draft.of(Kind.ADVICE, "calf-raises", folder).changes().write();
        assertTrue(Files.exists(folder.resolve("advice/calf-raises.drl")));
    }

    // what is refused

    @ParameterizedTest
    @CsvSource({
        "CAUSE, gtps, vocabulary/causes.yaml, 'there is a cause \"gtps\" already'",
        "FINDING, outer-hip-pain, findings/pain-outside.drl, 'there is a finding \"outer-hip-pain\" already'",
        "ADVICE, shoe-rotation, vocabulary/treatments.yaml, 'there is a treatment \"shoe-rotation\" already'",
        "FINDING, night-pain, vocabulary/terms.yaml, 'there is a term \"night-pain\" already'",
        "ADVICE, gtps, vocabulary/causes.yaml, 'there is a cause \"gtps\" already'",
        "ADVICE, load, advice/load.drl, 'the file is there already'"
    })
    void aNameThatIsTakenIsRefusedWhereItStands(Kind kind, String name, String file, String what) throws IOException {
        Remark remark = refusal(kind, name, rules().folder());
        assertEquals(folder.resolve(file).toString(), remark.place().file());
        assertEquals(what, remark.what());
    }

    @Test
    void aCaseFileThatIsThereIsNotWrittenOver() throws IOException {
        rules().with("cases/tight-calves.yaml", "- case: mine\n");
        Remark remark = refusal(Kind.CAUSE, "tight-calves", folder);
        assertEquals(
                folder.resolve("cases/tight-calves.yaml") + ":1:1",
                remark.place().toString());
        assertFalse(Files.exists(folder.resolve("causes/tight-calves.drl")));
    }

    @Test
    void aFolderThatHoldsNoRulesIsRefused() {
        assertEquals(
                "this is no rule folder",
                refusal(Kind.FINDING, "tight-calves", folder).what());
    }

    @Test
    void aMissingVocabularyFileIsNamed() throws IOException {
        Path causes = rules().folder().resolve("vocabulary/causes.yaml");
        Files.delete(causes);
        assertEquals(
                causes.toString(),
                refusal(Kind.CAUSE, "tight-calves", folder).place().file());
    }

    // names

    @ParameterizedTest
    @CsvSource({
        "tight-calves, tight-calves",
        "Tight Calves, tight-calves",
        "tight_calves, tight-calves",
        "' tight--calves- ', tight-calves",
        "Überlastung!, uberlastung",
        "30-days, 30-days",
        "../../etc, etc",
        "'?', ''"
    })
    void aNameIsLowerCaseWordsJoinedByHyphens(String name, String normal) {
        assertEquals(normal, Draft.normal(name));
    }

    @Test
    void aNameHasSixtyLettersAtTheMost() {
        assertEquals("a".repeat(60), Draft.normal("a".repeat(61)));
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        assertThrows(IllegalArgumentException.class, () -> Draft.of(Kind.FINDING, "../limp", folder));
    }

    private Draft written(Kind kind) throws IOException {
        Draft draft = Draft.of(kind, "tight-calves", rules().folder());
        draft.changes().write();
        return draft;
    }

    /** As an expert would who leaves nothing but words. */
    private static void fillIn(Draft draft) throws IOException {
        for (Path file :
                Stream.concat(draft.made().stream(), draft.extended().stream()).toList()) {
            Files.writeString(file, Files.readString(file).replaceAll("<[a-z][^<>\n]*>", "words of an expert"));
        }
    }

    private static boolean isUnused(Remark remark) {
        return remark.what().equals("no rule uses the finding \"tight-calves\"");
    }

    private static List<String> rulesOf(Draft draft, RuleBook book) {
        String page = draft.made().get(0).toString();
        return book.rules().stream()
                .filter(rule -> rule.place().file().equals(page))
                .map(Rule::name)
                .toList();
    }

    private static Remark refusal(Kind kind, String name, Path rules) {
        return assertThrows(RefusedException.class, () -> Draft.of(kind, name, rules))
                .remarks()
                .get(0);
    }

    private String named(List<Path> files) {
        return String.join(
                ", ",
                files.stream()
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .toList());
    }
}
