package org.runnerhip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.runnerhip.check.HouseRules;
import org.runnerhip.check.PlacesToFill;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * A rule folder without its cases, read and checked before any engine sees it.
 *
 * @param texts its files, when they are asked for
 * @param digest the digest of all that decides an answer, when it is asked for: every text but the cases
 * @param vocabulary its words
 * @param rules its rules
 * @param pages the pages as they were read; none of what was stored
 */
record RuleText(
        Supplier<List<TextFile>> texts,
        Supplier<String> digest,
        Vocabulary vocabulary,
        List<Rule> rules,
        List<RuleFile> pages) {

    /**
     * Holds the files to the house rules.
     *
     * @param before what need not be read again
     * @param remarks what is wrong with the folder already; every mistake in it is refused at once
     */
    static RuleText checked(List<TextFile> files, ReadBefore before, List<Remark> remarks) {
        if (files.isEmpty() && !remarks.isEmpty()) {
            throw new RefusedException(remarks); // there is no folder to speak of
        }
        Reading reading = Reading.of(files, before);
        remarks.addAll(reading.remarks(remarks.isEmpty()));
        remarks.addAll(PlacesToFill.in(files));
        if (remarks.isEmpty()) {
            remarks.addAll(HouseRules.ofExcess(reading.pages, reading.vocabulary));
        }
        return reading.textUnless(remarks, files);
    }

    /** What comes with the library: as the build stored it, or else read from its texts. */
    static RuleText bundled() {
        return StoredRules.read().orElseGet(() -> unchecked(bundledFiles()));
    }

    /** The texts that come with the library. */
    static List<TextFile> bundledFiles() {
        return TextFile.bundled(path -> !isCase(path));
    }

    /** Reads files that are held to the house rules elsewhere. */
    static RuleText unchecked(List<TextFile> files) {
        Reading reading = Reading.of(files, ReadBefore.NOTHING);
        List<Remark> remarks = new ArrayList<>(reading.ofVocabulary);
        remarks.addAll(reading.ofPages);
        return reading.textUnless(remarks, files);
    }

    /** Whether that path is the list of changes of rules that change nothing; it lies among the cases and holds none. */
    static boolean isEquivalents(String path) {
        return path.equals("cases/equivalents.yaml");
    }

    /** Whether that path is a file of stories: whole runners, who are interviewed. */
    static boolean isStory(String path) {
        return path.startsWith("stories/") && path.endsWith(".yaml");
    }

    /**
     * Whether that path is a file of cases or stories. They are no part of the text and are read when they are run. Rules have no
     * place among them, and are read to be refused.
     */
    static boolean isCase(String path) {
        return path.startsWith("cases/") && path.endsWith(".yaml") || isStory(path);
    }

    /** The same text with another rule in the place of the one of that name; it is not checked. */
    RuleText with(Rule changed) {
        return new RuleText(
                texts,
                digest,
                vocabulary,
                rules.stream()
                        .map(rule -> rule.name().equals(changed.name()) ? changed : rule)
                        .toList(),
                pages);
    }

    /** Its files. */
    List<TextFile> files() {
        return texts.get();
    }

    private static String digest(List<TextFile> files) {
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

    /** What could be read, and what could not. */
    private record Reading(
            Vocabulary vocabulary, List<Remark> ofVocabulary, List<RuleFile> pages, List<Remark> ofPages) {

        /** The words and every page at the same time; a cold machine takes most of a second over them. */
        static Reading of(List<TextFile> files, ReadBefore before) {
            List<Remark> ofVocabulary = new ArrayList<>();
            List<Remark> ofPages = Collections.synchronizedList(new ArrayList<>());
            CompletableFuture<Vocabulary> vocabulary =
                    CompletableFuture.supplyAsync(() -> before.vocabulary(files, ofVocabulary));
            List<RuleFile> pages = files.parallelStream()
                    .filter(file -> file.path().endsWith(".drl"))
                    .map(file -> page(file, before, ofPages))
                    .toList();
            return new Reading(vocabulary.join(), ofVocabulary, pages, ofPages);
        }

        private static RuleFile page(TextFile file, ReadBefore before, List<Remark> remarks) {
            List<Remark> own = new ArrayList<>();
            RuleFile page = before.page(file, own);
            remarks.addAll(own);
            return page;
        }

        /** Every mistake; of those that follow from another only the other. */
        List<Remark> remarks(boolean everyFileWasTaken) {
            List<Remark> remarks = new ArrayList<>(ofVocabulary);
            remarks.addAll(ofPages);
            List<Remark> ofSize = HouseRules.ofSize(pages);
            remarks.addAll(ofSize);
            if (!ofSize.isEmpty()) {
                return remarks; // the rest would take minutes
            }
            remarks.addAll(HouseRules.ofEachRule(pages, vocabulary));
            if (ofVocabulary.isEmpty()) {
                remarks.addAll(HouseRules.ofWords(pages, vocabulary));
            }
            if (ofPages.isEmpty() && everyFileWasTaken) {
                remarks.addAll(HouseRules.ofTheWhole(pages, vocabulary));
            }
            return remarks;
        }

        RuleText textUnless(List<Remark> remarks, List<TextFile> files) {
            if (!remarks.isEmpty()) {
                throw new RefusedException(remarks);
            }
            return new RuleText(
                    () -> files,
                    () -> digest(files),
                    vocabulary,
                    pages.stream().flatMap(page -> page.rules().stream()).toList(),
                    pages);
        }
    }
}
