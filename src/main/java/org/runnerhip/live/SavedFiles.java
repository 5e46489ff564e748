package org.runnerhip.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks at the files of a folder again and again. That sees whatever an editor does to save one, also on drives that send no
 * notice. What is saved within a moment counts as one save.
 */
public final class SavedFiles implements Saves {

    private static final int MOMENT_MS = 150;

    private record Stamp(FileTime time, long size) {}

    private final Path folder;
    private Map<Path, Stamp> seen;

    /** Everything that is saved from now on is told. */
    public SavedFiles(Path folder) {
        this.folder = folder;
        this.seen = look();
    }

    @Override
    public boolean next() throws InterruptedException {
        Map<Path, Stamp> now = look();
        while (now.equals(seen)) {
            Thread.sleep(MOMENT_MS);
            now = look();
        }
        while (!now.equals(seen)) {
            seen = now;
            Thread.sleep(MOMENT_MS);
            now = look();
        }
        return true;
    }

    @Override
    public boolean hasMore() {
        return !look().equals(seen);
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new HashMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    stamps.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE; // between listing and looking; the next look sees the rest
                }

                @Override
                public FileVisitResult postVisitDirectory(Path gone, IOException whileListing) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stamps;
    }
}
