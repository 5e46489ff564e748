package org.runnerhip.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads a rule folder on disk. Nobody has to trust it: links are not followed, sizes are looked at before anything is read, and
 * what cannot be taken is remarked and left out.
 */
final class FolderReader {

    static final int MOST_FILES = 10_000;
    static final int LONGEST_PATH = 200;
    static final int LARGEST_PAGE = 64 << 10;
    static final int LARGEST_FILE = 1 << 20;
    static final int MOST_BYTES = 64 << 20;

    private final Path folder;
    private final Predicate<String> wanted;
    private final List<Remark> remarks;
    private final List<TextFile> files = new ArrayList<>();
    private long total;

    private FolderReader(Path folder, Predicate<String> wanted, List<Remark> remarks) {
        this.folder = folder;
        this.wanted = wanted;
        this.remarks = remarks;
    }

    /** The wanted files in the order of their paths. */
    static List<TextFile> read(Path folder, Predicate<String> wanted, List<Remark> remarks) {
        FolderReader reader = new FolderReader(folder, wanted, remarks);
        if (!Files.isDirectory(folder)) {
            reader.remark(folder, "there is no such folder", "name a folder like rules/");
            return List.of();
        }
        try {
            for (Path file : reader.everything()) {
                reader.take(file);
            }
        } catch (IOException | UncheckedIOException e) {
            reader.remark(folder, "the folder cannot be read", "check that it may be read: " + e.getMessage());
        }
        return reader.files;
    }

    /** Every file below the folder but what editors and file managers hide there. */
    private List<Path> everything() throws IOException {
        Path real = folder.toRealPath(); // whoever names the folder may name a link to it
        try (Stream<Path> walk = Files.walk(real)) {
            List<Path> found = walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.resolve(real.relativize(file)))
                    .filter(file -> !isHidden(pathOf(file)))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (found.size() > MOST_FILES) {
                remark(
                        folder,
                        "the folder has more than " + MOST_FILES + " files",
                        "split the base, or name the rule folder itself");
                return List.of();
            }
            return found;
        }
    }

    private void take(Path file) {
        String path = pathOf(file);
        if (Files.isSymbolicLink(file)) {
            remark(file, "this is a link, not a file", "put the file itself here");
        } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            remark(file, "this is no file with a text in it", "remove it");
        } else if (!TextFile.isText(path)) {
            remark(
                    file,
                    "this file is neither rules (.drl) nor words or cases (.yaml)",
                    "give it its ending, or keep it elsewhere");
        } else if (path.length() > LONGEST_PATH) {
            remark(
                    file,
                    "the name of the file has " + path.length() + " letters",
                    LONGEST_PATH + " are the most, folders included");
        } else if (!PlainText.isLine(path)) {
            remark(file, "the name of the file has signs that the eye cannot see", "rename it");
        } else if (wanted.test(path)) {
            bytes(file, path)
                    .flatMap(read -> PlainText.strictly(file.toString(), read, remarks))
                    .ifPresent(text -> files.add(new TextFile(path, file.toString(), text)));
        }
    }

    /** The content of a file, of which never more is read than is allowed. */
    private Optional<byte[]> bytes(Path file, String path) {
        int most = path.endsWith(".drl") ? LARGEST_PAGE : LARGEST_FILE;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] read = in.readNBytes(most + 1);
            if (read.length > most) {
                remark(file, "the file has more than " + (most >> 10) + " KB", "split it");
                return Optional.empty();
            }
            long before = total;
            total += read.length;
            if (total > MOST_BYTES && before <= MOST_BYTES) {
                remark(file, "from here on the folder has more than " + (MOST_BYTES >> 20) + " MB", "split the base");
            }
            return total > MOST_BYTES ? Optional.empty() : Optional.of(read);
        } catch (IOException e) {
            remark(file, "the file cannot be read", "check that it may be read");
            return Optional.empty();
        }
    }

    private String pathOf(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.") || path.endsWith("~");
    }

    private void remark(Path file, String what, String remedy) {
        remarks.add(new Remark(Place.startOf(PlainText.line(file.toString())), what, remedy));
    }
}
