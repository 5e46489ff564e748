package org.runnerhip.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;

/** New texts of files. All of them are written or none, and nobody reads a file that is half written. */
public final class FileChanges {

    private final Map<Path, String> texts = new LinkedHashMap<>();

    /** Adds the text that a file is to have, whether it is there yet or not. */
    public FileChanges with(Path file, String text) {
        texts.put(file, text);
        return this;
    }

    /**
     * Writes the files in UTF-8. A file that is replaced keeps its permissions.
     *
     * @throws RefusedException if one of them cannot be written; then all are as they were
     */
    public void write() {
        List<FileChange> changes = new ArrayList<>();
        Path at = null;
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                at = text.getKey();
                FileChange change = new FileChange(at);
                changes.add(change);
                change.prepare(text.getValue());
            }
            for (FileChange change : changes) {
                at = change.file();
                change.make();
            }
        } catch (IOException e) {
            changes.forEach(FileChange::undo);
            throw new RefusedException(List.of(new Remark(
                    Place.startOf(String.valueOf(at)),
                    "the file cannot be written, so nothing was changed",
                    "check that it may be: " + e)));
        }
    }
}
