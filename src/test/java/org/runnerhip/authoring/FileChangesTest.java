package org.runnerhip.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.reading.RefusedException;

class FileChangesTest {

    @TempDir
    private Path folder;

    private Path old;
    private Path young;
    private Path taken;

    @BeforeEach
    void aFileAndAFolderInTheWay() throws IOException {
        old = Files.writeString(folder.resolve("old.yaml"), "old");
        young = folder.resolve("new.drl");
        taken = Files.createDirectories(folder.resolve("taken.yaml/in/use"))
                .getParent()
                .getParent();
    }

    @Test
    void newFilesAreMadeAndOldOnesReplaced() throws IOException {
        new FileChanges()
                .with(old, "changed")
                .with(folder.resolve("deep/down.drl"), "made")
                .write();
        assertEquals("changed", Files.readString(old));
        assertEquals("made", Files.readString(folder.resolve("deep/down.drl")));
    }

    @Test
    void ifOneCannotBeWrittenAllAreAsTheyWere() throws IOException {
        FileChanges changes =
                new FileChanges().with(old, "changed").with(young, "made").with(taken, "never");
        assertThrows(RefusedException.class, changes::write);
        assertEquals("old", Files.readString(old));
        assertFalse(Files.exists(young));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(old, taken), left.sorted().toList());
        }
    }

    @Test
    void whatWasReplacedAlreadyIsTakenBack() throws IOException {
        // a file cannot take the place of the folder that the next file needs
        FileChanges changes =
                new FileChanges().with(old, "changed").with(young, "made").with(young.resolve("below.drl"), "never");
        assertThrows(RefusedException.class, changes::write);
        assertEquals("old", Files.readString(old));
    }

    @Test
    void whatCannotBeWrittenIsNamed() {
        FileChanges changes = new FileChanges().with(young, "made").with(old.resolve("below.drl"), "never");
        RefusedException refused = assertThrows(RefusedException.class, changes::write);
        assertEquals(
                old.resolve("below.drl").toString(),
                refused.remarks().get(0).place().file());
        assertFalse(Files.exists(young));
    }
}
