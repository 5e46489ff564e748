package org.runnerhip.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Vocabulary;

/** The names of rules and their messages are sentences for people. */
final class Sentences extends Check {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_MESSAGE = 140;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ,.;:'\u2019()%+\u2013-]*");
    private static final List<String> DIAGNOSING =
            List.of("you have", "you are suffering", "you suffer", "your diagnosis");

    Sentences(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
    }

    @Override
    void run() {
        aNameIsASentence();
        aNameHasPlainLetters();
        aNameIsUnique();
        aMessageIsShort();
        aMessageDiagnosesNobody();
    }

    private void aNameIsASentence() {
        for (Rule rule : rules) {
            if (rule.name().split(" ").length < 3
                    || !Character.isUpperCase(rule.name().charAt(0))) {
                remark(
                        rule.place(),
                        "the name \"" + rule.name() + "\" is not a sentence",
                        "say what the rule says, beginning with a capital");
            } else if (rule.name().length() > LONGEST_NAME) {
                remark(rule.place(), "the name has " + rule.name().length() + " letters", "say it in " + LONGEST_NAME);
            }
        }
    }

    private void aNameHasPlainLetters() {
        for (Rule rule : rules) {
            if (!NAME.matcher(rule.name()).matches()) {
                remark(
                        rule.place(),
                        "the name \"" + rule.name() + "\" has signs that no sentence has",
                        "use letters, digits, blanks and plain punctuation");
            }
        }
    }

    private void aNameIsUnique() {
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : rules) {
            Rule first = seen.putIfAbsent(rule.name(), rule);
            if (first != null) {
                remark(
                        rule.place(),
                        "the rule \"" + rule.name() + "\" stands twice",
                        "rename one; the first is at " + first.place());
            }
        }
    }

    private void aMessageIsShort() {
        for (Rule rule : rules) {
            rule.then()
                    .word("because")
                    .filter(because -> because.text().length() > LONGEST_MESSAGE)
                    .ifPresent(because -> remark(
                            because.place(),
                            "the message has " + because.text().length() + " letters",
                            "say it in " + LONGEST_MESSAGE));
        }
    }

    private void aMessageDiagnosesNobody() {
        for (Rule rule : rules) {
            rule.then().word("because").ifPresent(this::diagnosesNobody);
        }
    }

    private void diagnosesNobody(Operand.Text because) {
        String message = because.text().toLowerCase(Locale.ROOT);
        DIAGNOSING.stream()
                .filter(message::contains)
                .findFirst()
                .ifPresent(phrase -> remark(
                        because.place(),
                        "\"" + phrase + "\" sounds like a diagnosis",
                        "say what was seen, not what it is"));
    }
}
