package org.runnerhip.check;

import java.util.List;
import java.util.stream.Stream;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * Holds the rules of a folder to the house style and the ladder. What is wrong with one rule is said first; what is wrong with
 * how rules fit together only where the rules themselves are right, because one slip would show again in every rule it touches.
 */
public final class HouseRules {

    private static final int MOST_RULES = 10_000;

    private HouseRules() {}

    /** The page on which there are more rules than a base may have. */
    public static List<Remark> ofSize(List<RuleFile> pages) {
        int rules = 0;
        for (RuleFile page : pages) {
            rules += page.rules().size();
            if (rules > MOST_RULES) {
                return List.of(new Remark(
                        Place.startOf(page.file().name()),
                        "from here on the base has more than " + MOST_RULES + " rules",
                        "split the base"));
            }
        }
        return List.of();
    }

    /** Every breach of the house rules in pages that can be read, whatever words they use. */
    public static List<Remark> ofEachRule(List<RuleFile> pages, Vocabulary vocabulary) {
        return Stream.of(
                        new Pages(pages, vocabulary),
                        new Sentences(pages, vocabulary),
                        new Ladder(pages, vocabulary),
                        new Conditions(pages, vocabulary))
                .parallel()
                .flatMap(check -> check.remarks().stream())
                .toList();
    }

    /** Every word and source in the rules that the vocabulary does not have. */
    public static List<Remark> ofWords(List<RuleFile> pages, Vocabulary vocabulary) {
        return new Words(pages, vocabulary).remarks();
    }

    /** Every breach in how the rules fit together. They must all have been read. */
    public static List<Remark> ofTheWhole(List<RuleFile> pages, Vocabulary vocabulary) {
        return Stream.of(
                        new Imports(pages, vocabulary),
                        new Connections(pages, vocabulary),
                        new Clearances(pages, vocabulary),
                        new Askable(pages, vocabulary),
                        new Repetitions(pages, vocabulary))
                .parallel()
                .flatMap(check -> check.remarks().stream())
                .toList();
    }

    /** Every pattern, rule, word, source and claim that could go. Nothing else may be wrong. */
    public static List<Remark> ofExcess(List<RuleFile> pages, Vocabulary vocabulary) {
        return Stream.of(new Redundancy(pages, vocabulary), new Leftovers(pages, vocabulary))
                .parallel()
                .flatMap(check -> check.remarks().stream())
                .toList();
    }
}
