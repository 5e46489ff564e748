package org.runnerhip.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.cases.CaseRun;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.reading.Remark;

/**
 * Changes every rule of a book in every small way and looks whether a case falls short. A change that no case notices is a
 * mistake that an expert could make and nobody would see.
 */
public final class MutationRun {

    private final RuleBook book;
    private final List<Mutant> mutants;
    private final List<Case> cases = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private MutationRun(RuleBook book) {
        this.book = book;
        this.mutants = Mutants.of(book.rules(), book.vocabulary());
        Reasoner unchanged = Reasoner.evaluator(book);
        book.caseFiles().stream()
                .flatMap(file -> CaseReader.read(file, book).stream())
                .forEach(each -> add(each, unchanged));
    }

    /**
     * Tries all changes on all cases of the book, on all cores. The engine is not started.
     *
     * @throws org.runnerhip.reading.RefusedException if a case file has a mistake
     */
    public static MutationReport of(RuleBook book) {
        return new MutationRun(book).report();
    }

    private void add(Case each, Reasoner unchanged) {
        if (CaseRun.of(each, unchanged).isEmpty()) {
            cases.add(each);
        } else {
            remarks.add(new Remark(each.place(), "the case falls short already", "mend it first; it was left out"));
        }
    }

    private MutationReport report() {
        Bench bench = new Bench(cases, book);
        Equivalents equivalents = Equivalents.among(mutants, book.equivalents());
        Map<Boolean, List<Mutant>> isKilled = mutants.parallelStream()
                .collect(Collectors.partitioningBy(
                        mutant -> bench.killerOf(mutant).isPresent()));
        isKilled.get(true).forEach(equivalents::notice);
        remarks.addAll(equivalents.remarks());
        Map<Boolean, List<Mutant>> isListed =
                isKilled.get(false).stream().collect(Collectors.partitioningBy(equivalents::list));
        return new MutationReport(
                isKilled.get(true).size(),
                isListed.get(true).size(),
                survivors(isListed.get(false)),
                List.copyOf(remarks));
    }

    /** The survivors, each with a case that would kill it. */
    private List<Survivor> survivors(List<Mutant> survivors) {
        KillerSearch search = new KillerSearch(book, cases);
        Map<String, List<Mutant>> byRule = survivors.stream()
                .collect(Collectors.groupingBy(
                        mutant -> mutant.original().name(), LinkedHashMap::new, Collectors.toList()));
        Map<Mutant, String> killers = new ConcurrentHashMap<>();
        byRule.values().parallelStream().forEach(ofOneRule -> killers.putAll(search.killers(ofOneRule)));
        return survivors.stream()
                .map(mutant -> new Survivor(mutant, killers.getOrDefault(mutant, "")))
                .toList();
    }
}
