package org.runnerhip.authoring;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The new text of one file: written beside it, then put in its place in one step, and taken back if need be. */
final class FileChange {

    private final Path file;
    private Path target;
    private Path beside;
    private byte[] before;
    private boolean made;

    FileChange(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    void prepare(String text) throws IOException {
        boolean replaces = Files.exists(file);
        target = replaces ? file.toRealPath() : file.toAbsolutePath(); // a link stays a link
        Files.createDirectories(target.getParent());
        Path name = Path.of(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        beside = target.resolveSibling(name);
        if (replaces) {
            before = Files.readAllBytes(target);
            Files.copy(target, beside, COPY_ATTRIBUTES, REPLACE_EXISTING); // for its permissions
        }
        Files.writeString(beside, text);
    }

    void make() throws IOException {
        Files.move(beside, target, ATOMIC_MOVE);
        made = true;
    }

    /** As it was before. What cannot be taken back stays: there is no better place for it. */
    void undo() {
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
            if (made && before != null) {
                Files.write(target, before);
            } else if (made) {
                Files.deleteIfExists(target);
            }
        } catch (IOException e) {
            // the mistake that led here is the one to tell
        }
    }
}
