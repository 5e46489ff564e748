package org.runnerhip.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Rule;

/**
 * The spelling of what people read in rules: their names and messages. The words of the vocabulary files count as right, so a medical
 * word is written once; British and other words that stand nowhere else are listed in {@code vocabulary/spelling.yaml}.
 *
 * <p>American spellings of British words pass, as the dictionary is American.
 */
public final class Spelling {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)?");

    private final WordList right;
    private final List<Remark> remarks = new ArrayList<>();

    private Spelling(Collection<TextFile> vocabulary) {
        Set<String> words = new HashSet<>();
        for (TextFile file : vocabulary) {
            WORD.matcher(file.text())
                    .results()
                    .map(MatchResult::group)
                    .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
        this.right = new WordList(words);
    }

    /** Every word in the rules that neither the dictionary nor the vocabulary has. Reading the dictionary takes a while. */
    public static List<Remark> check(Collection<Rule> rules, Collection<TextFile> vocabulary) {
        Spelling spelling = new Spelling(vocabulary);
        for (Rule rule : rules) {
            spelling.name(rule);
            rule.then().word("because").ifPresent(spelling::message);
        }
        return spelling.remarks;
    }

    /** The place of a rule ends with its name in quotes. */
    private void name(Rule rule) {
        Place rulePlace = rule.place();
        int column = rulePlace.column() + rulePlace.length() - 1 - rule.name().length();
        sentence(rule.name(), new Place(rulePlace.file(), rulePlace.line(), column));
    }

    private void message(Operand.Text because) {
        Place quote = because.place();
        sentence(because.text(), new Place(quote.file(), quote.line(), quote.column() + 1));
    }

    private void sentence(String sentence, Place start) {
        WORD.matcher(sentence)
                .results()
                .filter(word -> !right.has(word.group()))
                .forEach(word -> remarks.add(new Remark(
                        new Place(
                                start.file(),
                                start.line(),
                                start.column() + word.start(),
                                word.group().length()),
                        "\"" + word.group() + "\" is in no dictionary",
                        right.nearest(word.group())
                                        .map(near -> "did you mean \"" + near + "\"? else ")
                                        .orElse("")
                                + "add it to vocabulary/spelling.yaml")));
    }
}
