package org.runnerhip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import org.runnerhip.check.HouseRules;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Vocabulary;
import org.runnerhip.vocabulary.VocabularyReader;

/**
 * A rule folder without its cases, read and checked before any engine sees it.
 *
 * @param files its texts
 * @param vocabulary its words
 * @param rules its rules
 */
record RuleText(List<TextFile> files, Vocabulary vocabulary, List<Rule> rules) {

    /** Reads the files and holds them to the house rules; refuses them with every mistake at once. */
    static RuleText checked(List<TextFile> files) {
        return read(files, HouseRules::check);
    }

    /** Reads the files that come with the library. They were held to the house rules when it was built. */
    static RuleText bundled(List<TextFile> files) {
        return read(files, (pages, vocabulary) -> List.of());
    }

    /** Whether that path is a case file. Cases are no part of the text and are read when they are run. */
    static boolean isCase(String path) {
        return path.startsWith("cases/");
    }

    private static RuleText read(
            List<TextFile> files, BiFunction<List<RuleFile>, Vocabulary, List<Remark>> houseRules) {
        List<Remark> remarks = new ArrayList<>();
        Vocabulary vocabulary = VocabularyReader.read(files, remarks);
        List<RuleFile> pages = files.stream()
                .filter(file -> file.path().endsWith(".drl"))
                .map(file -> RuleReader.read(file, remarks))
                .toList();
        if (remarks.isEmpty()) {
            remarks.addAll(houseRules.apply(pages, vocabulary));
        }
        if (!remarks.isEmpty()) {
            throw new RefusedException(remarks);
        }
        return new RuleText(
                files,
                vocabulary,
                pages.stream().flatMap(page -> page.rules().stream()).toList());
    }

    /** The digest of all that decides an answer: every text but the cases. */
    String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (TextFile file : files) {
                sha256.update((file.path() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return "sha256:" + HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
