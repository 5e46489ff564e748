package org.runnerhip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;

/** The names and messages of the rules are spelt as the dictionary, the vocabulary or a short list has their words. */
class SpellingTest {

    private static final String DICTIONARY = "/META-INF/resources/webjars/typo-js/1.2.4/dictionaries/en_US/en_US";
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)?");

    /** Right, though the American dictionary has them not and the vocabulary does not use them. */
    private static final Set<String> BRITISH_OR_MEDICAL = Set.of(
            "apophysitis",
            "centiles",
            "epididymis",
            "fibres",
            "fluoroquinolone",
            "fuelled",
            "inflammatories",
            "labrum",
            "leukaemia",
            "maximus",
            "pubalgia",
            "serotonin",
            "tumours");

    private static final Set<String> KNOWN = new HashSet<>(BRITISH_OR_MEDICAL);
    private static Hunspell dictionary;

    @BeforeAll
    static void readTheDictionary() throws IOException, ParseException {
        try (InputStream affixes = SpellingTest.class.getResourceAsStream(DICTIONARY + ".aff");
                InputStream words = SpellingTest.class.getResourceAsStream(DICTIONARY + ".dic")) {
            dictionary = new Hunspell(new Dictionary(new ByteBuffersDirectory(), "spelling", affixes, words));
        }
        TextFile.below(Path.of("rules"), path -> path.startsWith("vocabulary/"))
                .forEach(file -> words(file.text()).forEach(KNOWN::add));
    }

    @Test
    void noRuleHasAMisspeltWord() {
        List<String> misspelt = RuleBook.bundled().rules().stream()
                .flatMap(rule -> sentences(rule)
                        .flatMap(SpellingTest::words)
                        .filter(word -> !isRight(word))
                        .map(word -> rule.place() + ": is \"" + word + "\" misspelt?"))
                .toList();
        assertEquals(List.of(), misspelt, "mend it, or add it to BRITISH_OR_MEDICAL");
    }

    @Test
    void aMisspeltWordIsNoticed() {
        assertFalse(isRight("pian"));
    }

    /** The name of the rule, and its message if it has one. */
    private static Stream<String> sentences(Rule rule) {
        return Stream.concat(Stream.of(rule.name()), rule.then().word("because").map(word -> word.text()).stream());
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** A name such as Perthes is right with its capital only. */
    private static boolean isRight(String word) {
        return KNOWN.contains(word)
                || dictionary.spell(word)
                || dictionary.spell(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                || dictionary.spell(word.toUpperCase(Locale.ROOT));
    }
}
