package org.runnerhip.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

/** What a new page still asks of its author: {@code <what we do not know>}. A base with such a place must advise nobody. */
public final class PlacesToFill {

    /** A comparison with a bracket like this has a number behind it, not a letter. */
    private static final Pattern PLACE = Pattern.compile("<([a-z][^<>]*)>");

    private PlacesToFill() {}

    /** Every place to be filled in. */
    public static List<Remark> in(List<TextFile> files) {
        List<Remark> remarks = new ArrayList<>();
        for (TextFile file : files) {
            int number = 0;
            for (String line : file.text().lines().toList()) {
                number++;
                if (line.indexOf('<') < 0) {
                    continue;
                }
                Matcher matcher = PLACE.matcher(line);
                while (matcher.find()) {
                    remarks.add(new Remark(
                            new Place(
                                    file.name(),
                                    number,
                                    matcher.start() + 1,
                                    matcher.group().length()),
                            "still to be filled in: " + matcher.group(1),
                            "put your words in its place, or remove a comment that only asks"));
                }
            }
        }
        return remarks;
    }
}
