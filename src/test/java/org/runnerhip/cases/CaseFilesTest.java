package org.runnerhip.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.EditedRules;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.Remark;

/** A case that is the very same object was not read again. */
class CaseFilesTest {

    private static final String FINDING = """
            package org.runnerhip.rules

            rule "A limp is a limp, in this test"
                @source( "JUDGEMENT" )
            when
                Symptom( "limp", "yes"; )
            then
                insertLogical( new Finding( "limping" ) );
            end
            """;
    private static final String QUESTION = """
            package org.runnerhip.rules

            rule "A limp is a reason to ask about bruises, in this test"
                @source( "JUDGEMENT" )
            when
                Finding( "limping"; )
            then
                insertLogical( new Question( "bruising", "a limp, in this test" ) );
            end
            """;
    private static final String ANN = """
            - case: Ann limps
              given: {limp: yes}
              expect: {fires: "A limp is a limp, in this test", concludes: finding limping}
              near-miss: {limp: no}
            """;
    private static final String BEN = "- case: Ben hops\n  given: {hop-pain: yes, bruising: yes}\n";

    @TempDir
    private Path folder;

    private EditedRules rules;
    private RuleBook book;
    private CaseFiles files;

    @BeforeEach
    void twoFiles() throws IOException {
        rules = EditedRules.copiedTo(folder)
                .with("findings/limp.drl", FINDING)
                .with("questions/limp.drl", QUESTION)
                .with("cases/ann.yaml", ANN)
                .with("cases/ben.yaml", BEN);
        book = RuleBook.draft(folder);
        files = CaseFiles.unreadOf(book).readFor(book);
    }

    @Test
    void casesAreInTheOrderOfTheirFiles() {
        assertEquals(
                List.of("Ann limps", "Ben hops"), files.cases().map(Case::name).toList());
        assertEquals(List.of(), files.remarks());
    }

    @Test
    void onlyAnEditedFileIsReadAgain() throws IOException {
        rules.with("cases/ben.yaml", BEN.replace("hop-pain: yes", "hop-pain: no"));
        CaseFiles after = edited();
        assertSame(first(files), first(after));
        assertNotSame(second(files), second(after));
        assertEquals(List.of("no"), second(after).consultation().told().get("hop-pain"));
    }

    @Test
    void aFileIsKeptWhileItsRulesAndWordsAreThere() throws IOException {
        edit("findings/limp.drl", "A limp is a limp", "A limp is what it is");
        edit("vocabulary/terms.yaml", "id: bruising", "id: bruised");
        for (String page : List.of("questions/limp.drl", "advice/physio.drl", "causes/muscle-strain.drl")) {
            edit(page, "\"bruising\"", "\"bruised\"");
        }
        List<Remark> remarks = files.readFor(RuleBook.draft(folder, book)).remarks();
        assertEquals(2, remarks.size(), remarks.toString());
        assertTrue(
                remarks.get(0)
                        .toString()
                        .startsWith(folder.resolve("cases/ann.yaml")
                                + ":3:19: \"A limp is a limp, in this test\" is not known under fires"),
                remarks.toString());
        assertTrue(
                remarks.get(1)
                        .toString()
                        .startsWith(folder.resolve("cases/ben.yaml") + ":2:26: there is no term \"bruising\""),
                remarks.toString());
    }

    @Test
    void aFileIsReadAgainWhenWhatItExpectsCanBeConcludedNoMore() throws IOException {
        edit("findings/limp.drl", "\"limping\"", "\"a-limp\"");
        edit("questions/limp.drl", "\"limping\"", "\"a-limp\"");
        List<Remark> remarks = edited().remarks();
        assertEquals(1, remarks.size(), remarks.toString());
        assertTrue(remarks.get(0).toString().contains("\"finding limping\" is nothing that a rule concludes"));
    }

    @Test
    void anotherWordInTheVocabularyLeavesTheCasesAsTheyWereRead() throws IOException {
        edit("vocabulary/treatments.yaml", "title: Stop running", "title: Stop all running");
        assertSame(first(files), first(edited()));
    }

    @Test
    void aFileWithAMistakeIsReadAgainUntilItIsMended() throws IOException {
        rules.with("cases/ann.yaml", ANN.replace("limp: yes", "lymp: yes"));
        CaseFiles broken = edited();
        assertEquals(List.of(second(files)), broken.cases().toList());
        assertTrue(broken.remarks().get(0).toString().contains("there is no term \"lymp\""));
        assertEquals(
                broken.remarks(), broken.readFor(RuleBook.draft(folder, book)).remarks());
        rules.with("cases/ann.yaml", ANN);
        assertEquals(List.of(), broken.readFor(RuleBook.draft(folder, book)).remarks());
    }

    private CaseFiles edited() {
        return files.readFor(RuleBook.draft(folder, book));
    }

    private void edit(String path, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(path));
        assertTrue(text.contains(from), from);
        rules.with(path, text.replace(from, to));
    }

    private static Case first(CaseFiles files) {
        return files.cases().toList().get(0);
    }

    private static Case second(CaseFiles files) {
        return files.cases().toList().get(1);
    }
}
