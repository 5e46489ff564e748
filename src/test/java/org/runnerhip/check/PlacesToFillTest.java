package org.runnerhip.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

class PlacesToFillTest {

    @Test
    void everyPlaceSaysWhatIsMissingThere() {
        assertEquals(
                List.of(remark(1, 7, 8, "a name"), remark(3, 3, 5, "how"), remark(3, 9, 8, "how so")),
                in("name: <a name>\nkind: driver\n# <how> <how so>\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runner( ageYears < 5, ageYears > 3 )",
                "Runner( ageYears<5, bmi>3 )",
                "Runner( ageYears <$told, bmi > 3 )",
                "# below <5 or above >3",
                "# <not closed",
                "<>"
            })
    void aComparisonIsNoPlaceToFill(String line) {
        assertEquals(List.of(), in(line));
    }

    @Test
    void theBaseHasNone() {
        assertEquals(List.of(), PlacesToFill.in(TextFile.below(Path.of("rules"))));
    }

    private static List<Remark> in(String text) {
        return PlacesToFill.in(List.of(new TextFile("x.yaml", "rules/x.yaml", text)));
    }

    private static Remark remark(int line, int column, int length, String what) {
        return new Remark(
                new Place("rules/x.yaml", line, column, length),
                "still to be filled in: " + what,
                "put your words in its place, or remove a comment that only asks");
    }
}
