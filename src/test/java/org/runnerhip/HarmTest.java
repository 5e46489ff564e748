package org.runnerhip;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.runnerhip.ruletext.RuleTexts.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.ruletext.RuleTexts;
import org.runnerhip.vocabulary.SmallVocabulary;

/** Rule text does no harm: whatever stands in an opened folder, none of it runs. */
class HarmTest {

    @TempDir
    private static Path temporary;

    /** A folder of a few words and no rules, which is opened faster than the whole base. */
    private static Path folder;

    @BeforeAll
    static void writeAFewWords() throws IOException {
        folder = temporary.resolve("rules");
        write("imports.drl", original("imports.drl"));
        for (String file : SmallVocabulary.files().keySet()) {
            write(file, original(file));
        }
    }

    @Test
    void aRuleWithoutHarmIsOpenedInTheWholeBase(@TempDir Path base) throws IOException {
        RuleBook.open(
                EditedRules.copiedTo(base).with(Attack.PAGE, Attack.NONE.text()).folder());
    }

    @Test
    void aRuleWithoutHarmHasNothingToRemarkAmongAFewWords() throws IOException {
        write(Attack.PAGE, Attack.NONE.text());
        try {
            assertTrue(RuleBook.check(folder).stream()
                    .noneMatch(remark -> remark.place().file().endsWith(Attack.PAGE)));
        } finally {
            restore(Attack.PAGE);
        }
    }

    static Stream<Attack> attacks() {
        return Stream.of(Attack.THAT_RUN, Attack.THAT_DO_NOT).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noneLoadsAndNoneRuns(Attack attack) throws IOException {
        Path harmed = temporary.resolve("harmed");
        write(attack.file(), attack.against(harmed));
        try {
            refused(attack.file());
        } finally {
            restore(attack.file());
        }
        assertFalse(Files.exists(harmed, LinkOption.NOFOLLOW_LINKS), "the code ran");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path outside = Files.writeString(temporary.resolve("outside.drl"), Attack.NONE.text());
        refusedWith(Attack.PAGE, file -> Files.createSymbolicLink(file, outside));
    }

    @Test
    void aLinkedFolderIsRefused() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(outside.resolve("harm.drl"), Attack.NONE.text());
        refusedWith("questions/harm", file -> Files.createSymbolicLink(file, outside));
    }

    @Test
    void aLinkWithinTheFolderIsRefused() throws IOException {
        refusedWith("questions/harm", file -> Files.createSymbolicLink(file, folder));
    }

    @Test
    void aPipeIsRefusedUnread() throws IOException {
        refusedWith(Attack.PAGE, file -> {
            boolean made = false;
            try {
                made = new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0;
            } catch (IOException | InterruptedException e) {
                // no pipes on this system
            }
            assumeTrue(made, "no pipes here");
        });
    }

    @Test
    void aRuleInAFolderThatIsNamedLikeAPageIsReadLikeAnyOther() throws IOException {
        write("questions/harm.drl/harm.drl", Attack.NONE.text().replace("then", "then System.exit( 1 );"));
        try {
            refused("questions/harm.drl/harm.drl");
        } finally {
            restore("questions/harm.drl/harm.drl");
            Files.delete(folder.resolve("questions/harm.drl"));
        }
    }

    private static void refused(String file) {
        List<Remark> remarks = assertThrows(RefusedException.class, () -> RuleBook.open(folder))
                .remarks();
        assertAll(remarks.stream().map(remark -> () -> {
            assertEquals(folder.resolve(file).toString(), remark.place().file());
            assertFalse(remark.what().isBlank());
            assertFalse(remark.remedy().isBlank());
            assertTrue(remark.toString().chars().noneMatch(Character::isISOControl), remark.toString());
        }));
    }

    private static void refusedWith(String file, Making making) throws IOException {
        making.at(folder.resolve(file));
        try {
            refused(file);
        } finally {
            restore(file);
        }
    }

    private interface Making {
        void at(Path file) throws IOException;
    }

    private static void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static void restore(String file) throws IOException {
        String original = original(file);
        if (original == null) {
            Files.deleteIfExists(folder.resolve(file));
        } else {
            write(file, original);
        }
    }

    private static String original(String file) {
        return file.equals("imports.drl")
                ? quoted("package org.runnerhip.rules\n" + RuleTexts.IMPORTS)
                : SmallVocabulary.files().get(file);
    }
}
