package org.runnerhip.ruletext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

/** The layout held against every rule file of the base, as it is and after random slips with blanks and comments. */
class RuleLayoutOfTheBaseTest {

    private static final long SEED = 20261122;
    private static final List<TextFile> FILES = TextFile.below(Path.of("rules"), path -> path.endsWith(".drl"));
    private static final List<String> BLANKS = List.of(" ", "  ", "\t", "\n", "\r\n", " \n\n\n   ", "\n\t ");
    private static final List<String> COMMENTS = List.of(
            "// end of it\n",
            " // \"when\" it's ( said  \n",
            "\n// then\t;\n",
            "/* a word */",
            " /* ) */ ",
            "\n/* alone */\n",
            "\n  /*\n   * several\n\t* lines\n   */\n",
            "/* without\n   stars */");

    private final Random random = new Random(SEED);

    @Test
    void theBaseIsInTheHouseLayout() {
        for (TextFile file : FILES) {
            assertEquals(file.text(), RuleLayout.of(file), file.name() + ": run hip fmt");
        }
    }

    @Test
    void otherBlanksAndLineBreaksAreLaidOutAsBefore() {
        for (TextFile file : FILES) {
            assertEquals(file.text(), RuleLayout.of(with(file, blanksChanged(file))), file.name());
        }
    }

    @Test
    void whateverCommentsAreAddedOnlyBlanksChangeAndOnlyOnce() {
        int comments = 0;
        for (TextFile file : FILES) {
            TextFile edited = with(file, commentsAdded(file));
            String laid = RuleLayout.of(edited);
            assertEquals(withoutBlanks(edited.text()), withoutBlanks(laid), file.name());
            assertEquals(pieces(edited), pieces(with(file, laid)), file.name());
            assertEquals(rules(file), rules(with(file, laid)), file.name());
            assertEquals(laid, RuleLayout.of(with(file, laid)), file.name());
            comments += pieces(edited).size() - pieces(file).size();
        }
        assertTrue(comments > 1000, "only " + comments + " comments were tried");
    }

    /** Any blanks between two pieces, or none where a sign parts them. A comment keeps a line of its own. */
    private String blanksChanged(TextFile file) {
        StringBuilder text = new StringBuilder();
        Piece before = null;
        for (Piece piece : Piece.of(file.text())) {
            if (before != null && isWord(before) && isWord(piece)
                    || mayStandApart(before, piece) && random.nextBoolean()) {
                text.append(any(BLANKS));
            }
            if (before != null && (before.isComment() || piece.isComment())) {
                text.append('\n');
            }
            text.append(piece.text());
            before = piece;
        }
        return text.toString();
    }

    private String commentsAdded(TextFile file) {
        StringBuilder text = new StringBuilder();
        Piece before = null;
        for (Piece piece : Piece.of(file.text())) {
            if (mayStandApart(before, piece)) {
                text.append(random.nextInt(8) == 0 ? any(COMMENTS) : any(BLANKS));
            }
            text.append(piece.text());
            before = piece;
        }
        return text.append(any(COMMENTS)).toString();
    }

    /** Drools reads the name of a package only where it is written without blanks. */
    private static boolean mayStandApart(Piece before, Piece piece) {
        return before == null || !before.reads(".") && !piece.reads(".");
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static boolean isWord(Piece piece) {
        return Character.isJavaIdentifierPart(piece.text().charAt(piece.text().length() - 1));
    }

    private static TextFile with(TextFile file, String text) {
        return new TextFile(file.path(), file.name(), text);
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> pieces(TextFile file) {
        return Piece.of(file.text()).stream()
                .map(piece -> piece.isComment() ? withoutBlanks(piece.text()) : piece.text())
                .toList();
    }

    /** What the small model sees of a file, without the places. */
    private static List<String> rules(TextFile file) {
        List<Remark> remarks = new ArrayList<>();
        List<String> rules = RuleReader.read(file, remarks).rules().stream()
                .map(rule -> rule.toString().replaceAll("place=[^],]+", ""))
                .toList();
        assertEquals(List.of(), remarks);
        return rules;
    }
}
