package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.ruletext.RuleTexts;

class FmtCommandTest {

    private static final String LAID_OUT = """
            package org.runnerhip.rules

            rule "A runner who limps has a limp"
                @source( "A01" )
            when
                Symptom( "limp", "yes"; )
            then
                insertLogical( new Finding( "limping" ) );
            end
            """;
    private static final String ASKEW = LAID_OUT.replace("    Symptom( \"limp", "  Symptom(\"limp");
    private static final String BROKEN = LAID_OUT.replace("\nend", "");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aFileIsLaidOutAndNamed() throws IOException {
        Path file = write("findings/limp.drl", ASKEW);
        assertEquals(0, fmt(folder));
        assertEquals(LAID_OUT, Files.readString(file));
        assertEquals("laid out " + file + "\n1 rule files, 1 laid out\n", out.toString());
    }

    @Test
    void aFileThatIsLaidOutAlreadyIsNotTouched() throws IOException {
        Path file = write("findings/limp.drl", LAID_OUT);
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, longAgo);
        assertEquals(0, fmt(folder));
        assertEquals(longAgo, Files.getLastModifiedTime(file));
        assertEquals("1 rule files, 0 laid out\n", out.toString());
    }

    @Test
    void checkWritesNothingAndSaysWhereTheLayoutEnds() throws IOException {
        Path file = write("findings/limp.drl", ASKEW);
        assertEquals(1, fmt("--check", folder));
        assertEquals(ASKEW, Files.readString(file));
        assertEquals(
                file + ":6:3: from here on the file is not in the house layout - run hip fmt\n"
                        + "1 rule files, 1 to be laid out\n",
                out.toString());
    }

    @Test
    void checkIsContentWithFilesThatAreLaidOut() throws IOException {
        write("findings/limp.drl", LAID_OUT);
        assertEquals(0, fmt("--check", folder));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheLayout() throws IOException {
        Path file = write("findings/limp.drl", "\uFEFF" + LAID_OUT);
        assertEquals(1, fmt("--check", folder));
        assertTrue(out.toString().startsWith(file + ":1:1: "), out.toString());
        assertEquals(0, fmt(folder));
        assertEquals(LAID_OUT, Files.readString(file));
    }

    @Test
    void aFileThatCannotBeReadIsLeftAloneAndTheOthersAreLaidOut() throws IOException {
        Path broken = write("findings/broken.drl", BROKEN);
        Path askew = write("findings/limp.drl", ASKEW);
        assertEquals(2, fmt(folder));
        assertEquals(BROKEN, Files.readString(broken));
        assertEquals(LAID_OUT, Files.readString(askew));
        assertTrue(err.toString().startsWith(broken + ":"), err.toString());
        assertTrue(out.toString().endsWith("2 rule files, 1 laid out, 1 refused\n"), out.toString());
    }

    @Test
    void filesMayBeNamedOneByOne() throws IOException {
        Path first = write("findings/first.drl", ASKEW);
        Path second = write("findings/second.drl", ASKEW);
        assertEquals(0, fmt(second));
        assertEquals(ASKEW, Files.readString(first));
        assertEquals(LAID_OUT, Files.readString(second));
    }

    @Test
    void theFileOfImportsMayHaveThem() throws IOException {
        Path imports = write("imports.drl", "package org.runnerhip.rules\n" + RuleTexts.IMPORTS.stripTrailing());
        assertEquals(0, fmt(imports));
        assertEquals(
                "package org.runnerhip.rules\n\n"
                        + RuleTexts.IMPORTS.replaceFirst("\nimport static", "\n\nimport static"),
                Files.readString(imports));
    }

    @Test
    void otherFilesAreNotLookedAt() throws IOException {
        write("findings/limp.drl", LAID_OUT);
        write("cases/limp.yaml", "- case:   a\t\n");
        assertEquals(0, fmt("--check", folder));
    }

    @Test
    void nothingElseIsLeftBehind() throws IOException {
        write("findings/limp.drl", ASKEW);
        fmt(folder);
        try (Stream<Path> files = Files.list(folder.resolve("findings"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFileKeepsItsPermissionsAndALinkStaysALink() throws IOException {
        Path file = write("findings/limp.drl", ASKEW);
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        Set<PosixFilePermission> readers =
                Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_READ);
        Files.setPosixFilePermissions(file, readers);
        Path link = Files.createSymbolicLink(folder.resolve("link.drl"), file);
        assertEquals(0, fmt(link));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(LAID_OUT, Files.readString(file));
        assertEquals(readers, Files.getPosixFilePermissions(file));
    }

    @Test
    void aFolderWithoutRuleFilesIsBadInput() {
        assertEquals(2, fmt(folder));
        assertEquals(
                folder + ":1:1: there is no rule file in it - name a folder like rules/",
                err.toString().strip());
    }

    @Test
    void aFileThatIsNotThereIsBadInput() {
        assertEquals(2, fmt(folder.resolve("nothing.drl")));
    }

    private int fmt(Object... arguments) {
        String[] all = Stream.concat(Stream.of("fmt"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new);
        return Hip.run(new PrintWriter(out), new PrintWriter(err), all);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
