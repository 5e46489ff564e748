package org.runnerhip.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.cases.CaseRun;
import org.runnerhip.cases.Outcome;
import org.runnerhip.cases.Picture;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.mutation.Variations.Variation;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;

/**
 * Looks for a case that would tell a surviving mutant from the rule as it is written: the runners of the cases are changed in one
 * answer, then in two, until one of the two rules fires and the other does not. Whatever it finds was run against both.
 */
final class KillerSearch {

    /** How many runners are looked at for one rule before it gives up. */
    private static final int PATIENCE = 20_000;

    /** From how many runners of the cases a search sets out. */
    private static final int BASES = 8;

    private final RuleBook book;
    private final List<Case> cases;
    private final Reasoner unchanged;
    private final Variations variations;
    private final TermsRead termsRead;

    KillerSearch(RuleBook book, List<Case> cases) {
        this.book = book;
        this.cases = cases;
        this.unchanged = Reasoner.evaluator(book);
        this.variations = new Variations(book);
        this.termsRead = new TermsRead(book.rules(), book.vocabulary());
    }

    /** For each survivor, all of the same rule, a case that kills it, as far as one was found. */
    Map<Mutant, String> killers(List<Mutant> survivors) {
        return new OneRule(survivors).search();
    }

    private Conclusions conclusions(Consultation consultation) {
        return unchanged.conclude(consultation);
    }

    private final class OneRule {

        private final Rule rule;
        private final List<Term> terms;
        private final List<Mutant> open;
        private final Map<Mutant, String> found = new LinkedHashMap<>();
        private int looked;

        OneRule(List<Mutant> survivors) {
            this.rule = survivors.get(0).original();
            this.open = new ArrayList<>(survivors);
            Set<Term> all = new LinkedHashSet<>(termsRead.by(rule));
            survivors.forEach(mutant -> all.addAll(termsRead.by(mutant.changed())));
            this.terms = List.copyOf(all);
        }

        Map<Mutant, String> search() {
            List<Consultation> bases = bases();
            bases.forEach(this::expectIt);
            bases.forEach(this::changeOneAnswer);
            for (Consultation base : bases) {
                variations
                        .of(base, terms)
                        .map(Variation::consultation)
                        .takeWhile(runner -> !isOver())
                        .filter(runner -> conclusions(runner).fired().contains(rule.name()))
                        .forEach(this::changeOneAnswer);
            }
            return found;
        }

        private boolean isOver() {
            return open.isEmpty() || looked > PATIENCE;
        }

        /** Runners of the cases for whom the rule fires, those first whose case says so. */
        private List<Consultation> bases() {
            Stream<Case> own =
                    cases.stream().filter(each -> each.expect().fires().contains(rule.name()));
            List<Consultation> bases =
                    new ArrayList<>(own.map(Case::consultation).limit(BASES).toList());
            if (bases.isEmpty()) {
                cases.stream()
                        .map(Case::consultation)
                        .filter(runner -> conclusions(runner).fired().contains(rule.name()))
                        .limit(BASES)
                        .forEach(bases::add);
            }
            return bases;
        }

        /** A runner of the cases may do, once the case says what the rule concludes. */
        private void expectIt(Consultation base) {
            Conclusions conclusions = conclusions(base);
            Picture picture = new Picture(book.facts(base), conclusions);
            for (Mutant mutant : List.copyOf(open)) {
                if (mutant.firesAlike() || !picture.fires(mutant.changed())) {
                    propose(mutant, Suggestion.of(book.vocabulary(), mutant, base, outcome(conclusions)));
                }
            }
        }

        private void changeOneAnswer(Consultation base) {
            if (isOver()) {
                return;
            }
            String outcome = outcome(conclusions(base));
            variations.of(base, terms).takeWhile(variation -> !isOver()).forEach(variation -> {
                looked++;
                Conclusions conclusions = conclusions(variation.consultation());
                boolean fires = conclusions.fired().contains(rule.name());
                Picture picture = new Picture(book.facts(variation.consultation()), conclusions);
                for (Mutant mutant : List.copyOf(open)) {
                    boolean changedFires = picture.fires(mutant.changed());
                    if (changedFires && !fires) {
                        propose(mutant, Suggestion.of(book.vocabulary(), mutant, base, outcome, variation));
                    } else if (fires && !changedFires) {
                        propose(
                                mutant,
                                Suggestion.of(
                                        book.vocabulary(), mutant, variation.consultation(), outcome(conclusions)));
                    }
                }
            });
        }

        private String outcome(Conclusions conclusions) {
            return Outcome.of(conclusions.by(rule.name()).get(0));
        }

        private void propose(Mutant mutant, String text) {
            Reasoner changed = Reasoner.evaluator(book.with(mutant.changed()));
            Optional<Case> proposed =
                    CaseReader.read(new TextFile("", "", text), book).stream().findFirst();
            boolean kills = proposed.filter(each -> CaseRun.of(each, unchanged).isEmpty())
                    .filter(each -> !CaseRun.of(each, changed).isEmpty())
                    .isPresent();
            if (kills) {
                open.remove(mutant);
                found.put(mutant, text);
            }
        }
    }
}
