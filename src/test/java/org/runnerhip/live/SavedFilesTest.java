package org.runnerhip.live;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedFilesTest {

    @TempDir
    private Path folder;

    private Path page;
    private SavedFiles saved;

    @BeforeEach
    void watchAFolderWithAPage() throws IOException {
        page = Files.writeString(Files.createDirectory(folder.resolve("causes")).resolve("itbs.drl"), "rule");
        saved = new SavedFiles(folder);
    }

    @AfterEach
    void watchItNoLonger() {
        saved.close();
    }

    @Test
    void aPageThatGrewWasSaved() throws Exception {
        Files.writeString(page, "rule and more");
        assertTrue(saved.next());
    }

    @Test
    void aPageOfTheSameLengthWasSavedIfItsTimeIsAnother() throws Exception {
        Files.setLastModifiedTime(page, FileTime.fromMillis(0));
        assertTrue(saved.next());
    }

    @Test
    void aNewPageInANewFolderWasSaved() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("advice")).resolve("ice.drl"), "rule");
        assertTrue(saved.next());
    }

    @Test
    void aPageThatIsGoneCountsAsSaved() throws Exception {
        Files.delete(page);
        assertTrue(saved.next());
    }

    @Test
    void aBurstOfSavesIsOne() throws Exception {
        Files.writeString(page, "rule and more");
        Files.writeString(folder.resolve("causes/gtps.drl"), "rule");
        assertTrue(saved.next());
        assertNothingElseWasSaved();
    }

    @Test
    void aPageThatIsPutInThePlaceOfAnotherWasSaved() throws Exception {
        Path beside = Files.writeString(folder.resolve("causes/.itbs.drl.new"), "rule and more");
        Files.move(beside, page, StandardCopyOption.ATOMIC_MOVE);
        assertTrue(saved.next());
        assertNothingElseWasSaved();
    }

    @Test
    void aPageInAFolderThatWasMadeAfterASaveWasSaved() throws Exception {
        Path advice = Files.createDirectories(folder.resolve("advice"));
        Files.writeString(advice.resolve("ice.drl"), "rule");
        assertTrue(saved.next());
        Files.writeString(advice.resolve("ice.drl"), "rule and more");
        assertTrue(saved.next());
    }

    @Test
    void aFolderMayBeNamedByALink(@TempDir Path elsewhere) throws Exception {
        try (SavedFiles throughALink = new SavedFiles(Files.createSymbolicLink(elsewhere.resolve("rules"), folder))) {
            Files.writeString(page, "rule and more");
            assertTrue(throughALink.next());
        }
    }

    @Test
    void withoutNoticesItLooksForItself() throws Exception {
        SavedFiles unnoticed = new SavedFiles(folder, Notices.none());
        Files.writeString(page, "rule and more");
        assertTrue(unnoticed.next());
    }

    @Test
    void thereIsMoreOnceSomethingIsSavedAfterTheLast() throws Exception {
        Files.writeString(page, "rule and more");
        assertTrue(saved.next());
        assertFalse(saved.hasMore());
        Files.writeString(page, "rule and even more");
        assertTrue(saved.hasMore());
    }

    @Test
    void withoutASaveItWaits() {
        assertNothingElseWasSaved();
    }

    /** It would wait, and a wait can be interrupted. */
    private void assertNothingElseWasSaved() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, saved::next);
    }
}
