package org.runnerhip.benchmark.live;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a rule folder in which pages are saved as editors do: written beside the page, then put in its place. */
final class EditedFolder implements Closeable {

    private final Path path;

    private EditedFolder(Path path) {
        this.path = path;
    }

    static EditedFolder copyOf(Path original) throws IOException {
        Path copy = Files.createTempDirectory("save-to-live");
        for (Path each : everythingBelow(original)) {
            Path beside = copy.resolve(original.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(beside);
            } else {
                Files.copy(each, beside);
            }
        }
        return new EditedFolder(copy);
    }

    Path path() {
        return path;
    }

    /** Makes the edit, or unmakes it if the page has it already. */
    void save(Edit edit) throws IOException {
        Path page = path.resolve(edit.file());
        String text = Files.readString(page);
        String edited =
                text.contains(edit.to()) ? text.replace(edit.to(), edit.from()) : text.replace(edit.from(), edit.to());
        if (edited.equals(text)) {
            throw new IllegalStateException(page + " no longer has: " + edit.from());
        }
        Path beside = page.resolveSibling("." + page.getFileName() + ".new");
        Files.writeString(beside, edited);
        Files.move(beside, page, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        List<Path> all = everythingBelow(path);
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }

    private static List<Path> everythingBelow(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
