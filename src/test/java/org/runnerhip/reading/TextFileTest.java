package org.runnerhip.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

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
    void otherFilesBelowAFolderAreNotRead() throws IOException {
        write("causes/gtps.drl~", "");
        write("README.md", "");
        assertEquals(List.of(), TextFile.below(folder));
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
        RefusedException refused = assertThrows(RefusedException.class, reading);
        assertEquals(path + ":1:1: " + message, refused.getMessage());
    }
}
