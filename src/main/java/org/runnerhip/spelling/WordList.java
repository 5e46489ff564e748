package org.runnerhip.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The American dictionary, and words that are right beside it. */
final class WordList {

    private static final String DICTIONARY = "/META-INF/resources/webjars/typo-js/1.2.4/dictionaries/en_US/en_US";

    private final Hunspell dictionary;
    private final Set<String> more;

    /**
     * A list of the dictionary and more words.
     *
     * @param more words that are right as well, in lower case
     */
    WordList(Set<String> more) {
        this.more = more;
        try (InputStream affixes = WordList.class.getResourceAsStream(DICTIONARY + ".aff");
                InputStream words = WordList.class.getResourceAsStream(DICTIONARY + ".dic")) {
            this.dictionary = new Hunspell(new Dictionary(new ByteBuffersDirectory(), "spelling", affixes, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a word is right in lower case, or as a name, such as Perthes, or an abbreviation. */
    boolean has(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return more.contains(small)
                || dictionary.spell(small)
                || dictionary.spell(small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1))
                || dictionary.spell(small.toUpperCase(Locale.ROOT));
    }

    /** What was probably meant by a word that is not right. */
    Optional<String> nearest(String word) {
        return dictionary.suggest(word).stream().findFirst();
    }
}
