package org.runnerhip.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.cases.Picture;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Given;
import org.runnerhip.reading.Remark;

/**
 * How much of a book its cases exercise, near misses among them. A rule must fire; a condition must hold, fail and be not known; a
 * number must be told itself and just beyond, in a case that is there for its rule.
 *
 * @param rules each rule of the book, in its order
 */
public record Coverage(List<RuleCoverage> rules) {

    private record Looked(Case of, Picture picture, Set<String> fired) {}

    /**
     * The coverage of a book by all its cases.
     *
     * @throws org.runnerhip.reading.RefusedException if a case file has a mistake
     */
    public static Coverage of(RuleBook book) {
        return of(
                book,
                book.caseFiles().parallelStream()
                        .flatMap(file -> CaseReader.read(file, book).stream())
                        .toList());
    }

    /** The coverage of a book by these cases. The engine is not started. */
    public static Coverage of(RuleBook book, List<Case> cases) {
        Evaluator evaluator = new Evaluator(book.rules(), book.vocabulary().screens());
        List<Looked> runners = cases.parallelStream()
                .flatMap(each -> each.runners().map(consultation -> look(each, consultation, book, evaluator)))
                .toList();
        return new Coverage(book.rules().parallelStream()
                .map(rule -> {
                    RuleCoverage coverage = new RuleCoverage(rule, book.vocabulary());
                    for (Looked runner : runners) {
                        boolean own = runner.of().expect().fires().contains(rule.name());
                        coverage.look(runner.picture(), runner.fired().contains(rule.name()), own);
                    }
                    return coverage;
                })
                .toList());
    }

    private static Looked look(Case of, Consultation consultation, RuleBook book, Evaluator evaluator) {
        List<Given> facts = book.facts(consultation);
        Conclusions conclusions = evaluator.conclude(facts);
        return new Looked(of, new Picture(facts, conclusions), new HashSet<>(conclusions.fired()));
    }

    /** What no case exercises, each where it stands. */
    public List<Remark> missing() {
        return rules.stream().flatMap(rule -> rule.missing().stream()).toList();
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** One line: how many rules, conditions and bounds are exercised, and of how many. */
    public String summary() {
        List<ConditionCoverage> conditions =
                rules.stream().flatMap(rule -> rule.conditions().stream()).toList();
        List<BoundCoverage> bounds =
                rules.stream().flatMap(rule -> rule.bounds().stream()).toList();
        long firing = rules.stream().filter(RuleCoverage::fires).count();
        long whole = conditions.stream()
                .filter(condition -> condition.missing().isEmpty())
                .count();
        long kept = bounds.stream().filter(bound -> bound.missing().isEmpty()).count();
        return "Exercised: rules " + of(firing, rules.size()) + ", conditions " + of(whole, conditions.size())
                + ", bounds " + of(kept, bounds.size());
    }

    private static String of(long part, long whole) {
        return part + " of " + whole + " (" + (whole == 0 ? 100 : part * 100 / whole) + " %)";
    }
}
