package org.runnerhip.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runnerhip.facts.Asked;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Cleared;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Contraindication;
import org.runnerhip.facts.Evidence;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Finding;
import org.runnerhip.facts.Open;
import org.runnerhip.facts.Question;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.facts.RedFlag;
import org.runnerhip.facts.Supports;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.vocabulary.CauseEntry;
import org.runnerhip.vocabulary.Entry;
import org.runnerhip.vocabulary.RedFlagEntry;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Treatment;
import org.runnerhip.vocabulary.Vocabulary;

/** Facts, and what rules ask of them, in words for people; ids in brackets. */
final class Wording {

    private final Vocabulary vocabulary;

    Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The id of a conclusion: the first thing it says. */
    static String idOf(Concluded fact) {
        return (String) FactType.of(fact).components().get(0).getter().apply(fact);
    }

    /** What kind of thing a fact of this type is. */
    static String kind(FactType type) {
        return switch (type) {
            case ASKED -> "asked";
            case OPEN -> "open";
            case FINDING -> "finding";
            case SUPPORTS -> "reason for";
            case OPPOSES -> "reason against";
            case CAUSE -> "cause";
            case RED_FLAG -> "red flag";
            case CONTRAINDICATION -> "objection";
            case CLEARED -> "clearance";
            case RECOMMENDATION -> "advice";
            case QUESTION -> "question";
            case RUNNER, SYMPTOM, HISTORY, TRAINING_LOAD -> "answer";
        };
    }

    /** A conclusion as a line. */
    String line(Concluded fact) {
        if (fact instanceof Evidence reason) {
            String side = reason instanceof Supports ? "for " : "against ";
            return reason.because() + " (" + reason.weight().word() + ", " + side + reason.cause() + ")";
        }
        if (fact instanceof Cause cause) {
            return "to think of: " + title(cause.name()) + ", " + cause.likelihood() + ", " + count(cause.points());
        }
        if (fact instanceof RedFlag flag) {
            return "red flag, " + flag.urgency() + ": " + title(flag.name()) + ": " + flag.because();
        }
        if (fact instanceof Contraindication objection) {
            return "leave alone: " + title(objection.treatment()) + ": " + objection.because();
        }
        if (fact instanceof Recommendation advice) {
            return "advice, " + advice.step() + ": " + title(advice.treatment()) + ": " + advice.because();
        }
        if (fact instanceof Question question) {
            return "to ask: " + title(question.name()) + ": " + question.because();
        }
        if (fact instanceof Asked asked) {
            return "asked: every question of " + asked.name() + " has an answer or does not concern this runner";
        }
        if (fact instanceof Open open) {
            return "open: " + open.name() + ", " + open.left();
        }
        return fact instanceof Cleared cleared ? "cleared: " + cleared.name() : "finding: " + ((Finding) fact).name();
    }

    /** The name of what an id stands for, with the id; the id alone where it has no other name. */
    String title(String id) {
        return entry(id)
                .map(entry -> entry instanceof CauseEntry cause
                        ? cause.name()
                        : entry instanceof RedFlagEntry flag
                                ? flag.name()
                                : entry instanceof Treatment treatment ? treatment.title() : ((Term) entry).ask())
                .map(name -> name + " [" + id + "]")
                .orElse(id);
    }

    private Optional<Entry> entry(String id) {
        return Stream.of(vocabulary.causes(), vocabulary.redFlags(), vocabulary.treatments(), vocabulary.terms())
                .filter(entries -> entries.containsKey(id))
                .map(entries -> (Entry) entries.get(id))
                .findFirst();
    }

    /** Points in words. */
    static String count(int points) {
        return points + (points == 1 || points == -1 ? " point" : " points");
    }

    /** An answer with its unit. */
    static String answer(Term term, List<String> words) {
        return words.isEmpty() ? "not told" : String.join(", ", words) + unit(term);
    }

    /** The unit of a term, after a blank; nothing where it has none that reads well after a number. */
    static String unit(Term term) {
        return term.unit().isEmpty() || term.unit().length() > 15 ? "" : " " + term.unit();
    }

    /** What a concluded pattern asks for, such as {@code red flag with urgency same-day or emergency-now}. */
    String asked(Pattern pattern) {
        StringBuilder words = new StringBuilder(kind(pattern.type()));
        for (Comparison comparison : pattern.comparisons()) {
            boolean name = comparison.component().index() == 0;
            words.append(name ? " " : " with " + comparison.component().name() + " ")
                    .append(limit(comparison));
        }
        return words.toString();
    }

    /** What a comparison asks for, such as {@code more than 10} or {@code groin or anterior-hip}. */
    String limit(Comparison comparison) {
        String right = comparison.operands().stream().map(this::plain).collect(Collectors.joining(" or "));
        return switch (comparison.operator()) {
            case EQUAL, IN -> right;
            case MORE -> "more than " + right;
            case AT_LEAST -> right + " or more";
            case LESS -> "less than " + right;
            case AT_MOST -> right + " or less";
        };
    }

    private String plain(Operand operand) {
        return operand instanceof Operand.Text text ? text.text() : operand.written();
    }

    /** A number without a needless fraction. */
    static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.valueOf(Math.round(number * 100) / 100.0);
    }
}
