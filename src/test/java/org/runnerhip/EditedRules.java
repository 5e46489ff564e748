package org.runnerhip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the rule folder, without its cases, to be edited by a test. */
public final class EditedRules {

    private static final Path RULES = Path.of("rules");

    private final Path folder;

    private EditedRules(Path folder) {
        this.folder = folder;
    }

    public static EditedRules copiedTo(Path folder) throws IOException {
        List<Path> originals;
        try (Stream<Path> walk = Files.walk(RULES)) {
            originals = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(RULES.resolve("cases")))
                    .toList();
        }
        EditedRules copy = new EditedRules(folder);
        for (Path original : originals) {
            copy.with(RULES.relativize(original).toString(), Files.readString(original));
        }
        return copy;
    }

    /** The same folder with a file more, or another text in one. */
    public EditedRules with(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public Path folder() {
        return folder;
    }
}
