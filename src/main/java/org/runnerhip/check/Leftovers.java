package org.runnerhip.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Entry;
import org.runnerhip.vocabulary.Source;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** Words, values, sources and claims that no rule needs. Looks at a base that is sound in all else. */
final class Leftovers extends Check {

    private final Set<String> words = new HashSet<>();
    private final Set<String> cited = new HashSet<>();

    Leftovers(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
    }

    @Override
    void run() {
        collect();
        everyTermIsUsed();
        everyAnswerIsUsed();
        everyCauseRedFlagAndTreatmentIsUsed();
        everySourceIsCited();
        everyClaimHasAHome();
    }

    private void collect() {
        for (Rule rule : rules) {
            cited.addAll(rule.sourceKeys());
            rule.when().forEach(this::collect);
            rule.then().arguments().forEach(this::collect);
        }
        vocabulary.entriesWithClaims().forEach(entry -> cited.addAll(entry.claims()));
        vocabulary.causes().values().forEach(cause -> {
            cited.addAll(cause.sources());
            words.addAll(cause.parents());
        });
        vocabulary.redFlags().values().forEach(flag -> {
            cited.addAll(flag.sources());
            words.addAll(flag.suspects());
        });
        vocabulary.treatments().values().forEach(treatment -> cited.addAll(treatment.sources()));
    }

    private void collect(Pattern pattern) {
        for (Comparison comparison : pattern.comparisons()) {
            comparison.operands().forEach(this::collect);
            if (pattern.type().isGiven()) {
                Term own = vocabulary.termOf(pattern.type(), comparison.component());
                String id = own == null ? pattern.word("name").orElse("") : own.id();
                words.add(id);
                comparison.words().forEach(word -> words.add(id + " " + word.text()));
            }
        }
    }

    private void collect(Operand operand) {
        if (operand instanceof Operand.Text text) {
            words.add(text.text());
        }
    }

    private void everyTermIsUsed() {
        for (Term term : vocabulary.terms().values()) {
            boolean read = words.contains(term.id());
            if (!read && term.keptFor().isEmpty()) {
                remark(
                        term.place(),
                        "no rule reads \"" + term.id() + "\"",
                        "write a rule that does, remove it, or say kept-for: why it stays");
            } else if (read && !term.keptFor().isEmpty()) {
                remark(term.place(), "\"" + term.id() + "\" is read by a rule", "remove kept-for");
            }
        }
    }

    /** What says that there is nothing of it, and yes and no, need no rule each. */
    private void everyAnswerIsUsed() {
        for (Term term : vocabulary.terms().values()) {
            for (String value : term.values()) {
                boolean read = words.contains(term.id() + " " + value);
                boolean unread = term.unread().contains(value);
                if (read && unread) {
                    remark(
                            term.place(),
                            "a rule reads the answer \"" + value + "\" to \"" + term.id() + "\"",
                            "take it off unread");
                } else if (!read && !unread && needsARule(term, value)) {
                    remark(
                            term.place(),
                            "no rule reads the answer \"" + value + "\" to \"" + term.id() + "\"",
                            "write a rule that does, remove it, or list it under unread");
                }
            }
        }
    }

    private boolean needsARule(Term term, String value) {
        return words.contains(term.id())
                && term.type() != Term.Type.YES_NO
                && !term.negative().equals(Optional.of(value));
    }

    private void everyCauseRedFlagAndTreatmentIsUsed() {
        unused(vocabulary.causes().values(), "speaks of");
        unused(vocabulary.redFlags().values(), "raises");
        unused(vocabulary.treatments().values(), "speaks of");
    }

    private void unused(Collection<? extends Entry> entries, String verb) {
        for (Entry entry : entries) {
            if (!words.contains(entry.id())) {
                remark(
                        entry.place(),
                        "no rule " + verb + " \"" + entry.id() + "\"",
                        "write a rule that does, or remove it");
            }
        }
    }

    private void everySourceIsCited() {
        for (Source source : vocabulary.sources().values()) {
            if (!cited.contains(source.id())) {
                remark(source.place(), "no rule and no word cites the source " + source.id(), "cite it, or remove it");
            }
        }
    }

    private void everyClaimHasAHome() {
        vocabulary.claims().values().forEach(claim -> {
            if (claim.context().isEmpty() && !cited.contains(claim.id())) {
                remark(
                        claim.place(),
                        "no rule and no word cites the claim " + claim.id(),
                        "cite it, or say in context: why not");
            }
        });
    }
}
