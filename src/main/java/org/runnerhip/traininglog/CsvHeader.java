package org.runnerhip.traininglog;

import java.util.List;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.RefusedException;

/**
 * The columns of a table. A platform may give one name to several.
 *
 * @param file the table
 * @param names of the columns
 */
record CsvHeader(String file, List<String> names) {

    boolean has(String column) {
        return names.contains(column);
    }

    /** The first column of any of these names; -1 if there is none. */
    int first(String... columns) {
        for (String column : columns) {
            int index = names.indexOf(column);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    /** The last column of that name; -1 if there is none. */
    int last(String column) {
        return names.lastIndexOf(column);
    }

    /**
     * The first column of any of these names.
     *
     * @throws RefusedException if there is none
     */
    int required(String... columns) {
        int index = first(columns);
        if (index < 0) {
            throw Refusal.of(
                    file,
                    "the column \"" + columns[0] + "\" is missing",
                    NearestWord.to(columns[0], names)
                            .map(near -> "did you mean it by \"" + near + "\"?")
                            .orElse("export the table with all its columns"));
        }
        return index;
    }
}
