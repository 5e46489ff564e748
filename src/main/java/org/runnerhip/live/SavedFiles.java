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
 * Looks at the files of a folder again and again, and at once where the system gives notice. That sees whatever an editor does to
 * save one, also on drives that send no notice. What is saved within a moment counts as one save.
 */
public final class SavedFiles implements Saves {

    /** How long it takes to see a save without notice. */
    private static final int LOOK_MS = 150;

    /** How long nothing may have been saved: an editor clears a file before it writes it. */
    private static final int MOMENT_MS = 25;

    private record Stamp(FileTime time, long size) {}

    private final Path folder;
    private final Notices notices;
    private Map<Path, Stamp> seen;

    /** Everything that is saved from now on is told. */
    public SavedFiles(Path folder) {
        this(folder, Notices.of(folder));
    }

    SavedFiles(Path folder, Notices notices) {
        this.folder = folder;
        this.notices = notices;
        this.seen = look();
    }

    @Override
    public boolean next() throws InterruptedException {
        Map<Path, Stamp> now = look();
        while (now.equals(seen)) {
            notices.await(LOOK_MS);
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

    @Override
    public void close() {
        notices.close();
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new HashMap<>();
        try {
            Files.walkFileTree(real(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    notices.askFor(directory); // before its files are seen, so that no save is missed
                    return FileVisitResult.CONTINUE;
                }

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

    /** The folder itself where it is named by a link, which may point elsewhere tomorrow. */
    private Path real() {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            return folder;
        }
    }
}
