package org.runnerhip.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadAsUtf8() throws IOException {
        Path file = write("runner.yaml", "case: sore – für Läufer\n");
        assertEquals(new TextFile(file.toString(), file.toString(), "case: sore – für Läufer\n"), TextFile.of(file));
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() throws IOException {
        assertEquals(
                "limp: yes\n",
                TextFile.of(write("runner.yaml", "\uFEFFlimp: yes\n")).text());
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Path file = folder.resolve("runner.yaml");
        Files.write(file, "case: für Läufer\n".getBytes(StandardCharsets.ISO_8859_1));
        refused(file, "this is not text in UTF-8 - save the file as UTF-8", () -> TextFile.of(file));
    }

    @Test
    void aDirectoryIsRefused() {
        refused(folder, "this is a directory - name a file of cases", () -> TextFile.of(folder));
    }

    @Test
    void aMissingFileIsRefused() {
        Path missing = folder.resolve("runer.yaml");
        refused(missing, "there is no such file - check the spelling of its name", () -> TextFile.of(missing));
    }

    @Test
    void theTextsBelowAFolderAreReadInTheOrderOfTheirPaths() throws IOException {
        write("sources.yaml", "");
        write("causes/gtps.drl", "");
        write("cases/gtps.yaml", "");
        assertEquals(
                List.of("cases/gtps.yaml", "causes/gtps.drl", "sources.yaml"),
                TextFile.below(folder).stream().map(TextFile::path).toList());
    }

    @Test
    void aTextBelowAFolderIsNamedFromWhereTheReaderStands() throws IOException {
        Path file = write("causes/gtps.drl", "");
        assertEquals(file.toString(), TextFile.below(folder).get(0).name());
    }

    @Test
    void whatEditorsAndFileManagersHideIsNotRead() throws IOException {
        write("causes/gtps.drl~", "");
        write(".git/gtps.drl", "");
        write("causes/.gtps.drl.swp", "");
        assertEquals(List.of(), TextFile.below(folder));
    }

    @Test
    void anotherFileBelowAFolderIsRefused() throws IOException {
        Path file = write("causes/gtps.drl.txt", "");
        refused(
                file,
                "this file is neither rules (.drl) nor words or cases (.yaml)"
                        + " - give it its ending, or keep it elsewhere",
                () -> TextFile.below(folder));
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.drl"), "");
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Path link = Files.createSymbolicLink(rules.resolve("gtps.drl"), elsewhere);
        refused(link, "this is a link, not a file - put the file itself here", () -> TextFile.below(rules));
    }

    @Test
    void aLinkedFolderIsRefused() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Path link = Files.createSymbolicLink(rules.resolve("causes"), elsewhere);
        refused(link, "this is a link, not a file - put the file itself here", () -> TextFile.below(rules));
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.writeString(real.resolve("gtps.drl"), "");
        Path link = Files.createSymbolicLink(folder.resolve("rules"), real);
        assertEquals(
                List.of(link.resolve("gtps.drl").toString()),
                TextFile.below(link).stream().map(TextFile::name).toList());
    }

    @Test
    void aNameThatCouldForgeAMessageIsRefusedOnOneLine() throws IOException {
        Path file = write("gtps\n\u001B[2J.drl", "");
        refused(
                Path.of(file.toString().replace('\n', ' ').replace('\u001B', ' ')),
                "the name of the file has signs that the eye cannot see - rename it",
                () -> TextFile.below(folder));
    }

    @Test
    void moreFilesThanABaseHasAreRefused() throws IOException {
        Files.createDirectory(folder.resolve("causes"));
        for (int i = 0; i <= 10_000; i++) {
            Files.createFile(folder.resolve("causes/" + i + ".drl"));
        }
        refused(
                folder,
                "the folder has more than 10000 files - split the base, or name the rule folder itself",
                () -> TextFile.below(folder));
    }

    @Test
    void moreLettersThanABaseHasAreRefused() throws IOException {
        String megabyte = " ".repeat(1 << 20);
        for (int i = 10; i <= 74; i++) {
            write(i + ".yaml", megabyte);
        }
        refused(
                folder.resolve("74.yaml"),
                "from here on the folder has more than 64 MB - split the base",
                () -> TextFile.below(folder));
    }

    @Test
    void aPageOfTooManyLettersIsRefusedUnread() throws IOException {
        Path file = write("causes/gtps.drl", " ".repeat((64 << 10) + 1));
        refused(file, "the file has more than 64 KB - split it", () -> TextFile.below(folder));
        write("causes/gtps.drl", " ".repeat(64 << 10));
        assertEquals(1, TextFile.below(folder).size());
    }

    @Test
    void aFileOfTooManyLettersIsRefusedUnread() throws IOException {
        Path file = write("claims.yaml", " ".repeat((1 << 20) + 1));
        refused(file, "the file has more than 1024 KB - split it", () -> TextFile.below(folder));
    }

    @Test
    void aNameOfTooManyLettersIsRefused() throws IOException {
        Path file = write("causes/" + "a".repeat(190) + ".drl", "");
        refused(
                file,
                "the name of the file has 201 letters - 200 are the most, folders included",
                () -> TextFile.below(folder));
    }

    @Test
    void aByteOrderMarkBelowAFolderIsRefused() throws IOException {
        Path file = write("sources.yaml", "\uFEFF- id: A\n");
        refused(
                file,
                "the file begins with an invisible byte-order mark - save it as UTF-8 without a byte-order mark (BOM)",
                () -> TextFile.below(folder));
    }

    @Test
    void aTabIsRefusedOnceAFile() throws IOException {
        Path file = write("sources.yaml", "- id: A\n\tcite: B\n\tcite: C\n");
        refusedAt(file + ":2:1", "a tab - write four spaces instead", () -> TextFile.below(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u202E", "\u0000", "\u2028"})
    void aSignThatTheEyeCannotSeeIsRefused(String sign) throws IOException {
        Path file = write("sources.yaml", "- id: A\n  cite:" + sign + "B\n");
        refusedAt(
                file + ":2:8",
                String.format("an invisible character (U+%04X)", (int) sign.charAt(0))
                        + " - delete it, and type the blank or the word anew",
                () -> TextFile.below(folder));
    }

    @Test
    void whatTheEyeCannotSeeGoesNoFurther() throws IOException {
        write("sources.yaml", "- id:\u001B[2J\tA\n");
        assertEquals(
                "- id: [2J A\n",
                TextFile.below(folder, path -> true, new ArrayList<>()).get(0).text());
    }

    @Test
    void everyFileThatCannotBeTakenIsNamed() throws IOException {
        write("a.txt", "");
        write("b.txt", "");
        List<Remark> remarks = new ArrayList<>();
        write("c.yaml", "- id: A\n");
        assertEquals(1, TextFile.below(folder, path -> true, remarks).size());
        assertEquals(2, remarks.size());
    }

    @Test
    void aTextBelowAFolderThatIsNotUtf8IsRefused() throws IOException {
        Path file = folder.resolve("gtps.drl");
        Files.write(file, new byte[] {'/', '/', (byte) 0xFC, '\n'});
        refused(file, "this is not text in UTF-8 - save the file as UTF-8", () -> TextFile.below(folder));
    }

    @Test
    void aMissingFolderIsRefused() {
        Path missing = folder.resolve("ruels");
        refused(missing, "there is no such folder - name a folder like rules/", () -> TextFile.below(missing));
    }

    @Test
    void theFolderOfATextIsTheFirstOfItsPath() {
        assertEquals("causes", new TextFile("causes/gtps.drl", "rules/causes/gtps.drl", "").folder());
    }

    @Test
    void aTextAtTheTopHasNoFolder() {
        assertEquals("", new TextFile("imports.drl", "rules/imports.drl", "").folder());
    }

    @Test
    void theBundledTextsAreNamedAsInTheProject() {
        assertTrue(TextFile.bundled().stream().allMatch(file -> file.name().equals("rules/" + file.path())));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void refused(Path path, String message, Executable reading) {
        refusedAt(path + ":1:1", message, reading);
    }

    private static void refusedAt(String place, String message, Executable reading) {
        RefusedException refused = assertThrows(RefusedException.class, reading);
        assertEquals(place + ": " + message, refused.getMessage());
    }
}
