package org.runnerhip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
 * A rule folder, read and checked, before any engine sees it.
 *
 * @param files its texts
 * @param vocabulary its words
 * @param rules its rules
 */
record RuleText(List<TextFile> files, Vocabulary vocabulary, List<Rule> rules) {

    /** Reads and checks the files; refuses them with every mistake at once. */
    static RuleText read(List<TextFile> files) {
        List<Remark> remarks = new ArrayList<>();
        Vocabulary vocabulary = VocabularyReader.read(files, remarks);
        List<RuleFile> pages = files.stream()
                .filter(file -> file.path().endsWith(".drl"))
                .map(file -> RuleReader.read(file, remarks))
                .toList();
        if (remarks.isEmpty()) {
            remarks.addAll(HouseRules.check(pages, vocabulary));
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
                if (!file.folder().equals("cases")) {
                    sha256.update((file.path() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
                }
            }
            return "sha256:" + HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
