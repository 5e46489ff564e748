package org.runnerhip.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.reading.Yaml;

/** A vocabulary file: a list of entries. An entry is added as text, so that layout and comments of the others stay. */
final class EntryList {

    private final TextFile file;

    EntryList(TextFile file) {
        this.file = file;
    }

    /**
     * The text of the file with an entry more at its end.
     *
     * @param entry how it is written, beginning with {@code - id:}
     * @throws RefusedException if the file is no list that goes on with such an entry
     */
    String with(String entry) {
        List<Remark> remarks = new ArrayList<>();
        List<Yaml> before = items(file, remarks);
        String indent = before.isEmpty() ? "" : indentOf(before.get(before.size() - 1));
        String added =
                file.text().stripTrailing() + "\n\n" + entry.stripTrailing().indent(indent.length());
        String text = file.text().contains("\r\n") ? added.replaceAll("\r?\n", "\r\n") : added;
        if (remarks.isEmpty()
                && items(new TextFile(file.path(), file.name(), text), remarks).size() != before.size() + 1) {
            remarks.add(new Remark(
                    Place.startOf(file.name()),
                    "no entry can be added at the end of this file",
                    "make it a list with \"- id: ...\" for each entry, and nothing behind it"));
        }
        if (!remarks.isEmpty()) {
            throw new RefusedException(remarks);
        }
        return text;
    }

    private static List<Yaml> items(TextFile file, List<Remark> remarks) {
        Optional<Yaml> root = Yaml.read(file, remarks);
        return root.filter(Yaml::isList).map(Yaml::items).orElse(List.of());
    }

    /** What stands before the hyphen of an entry. */
    private String indentOf(Yaml item) {
        String line = file.text().lines().toList().get(item.place().line() - 1);
        return line.substring(0, Math.max(0, line.indexOf('-')));
    }
}
