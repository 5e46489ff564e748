package org.runnerhip.live;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseFiles;
import org.runnerhip.cases.Expectation;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.ruletext.Rule;

/**
 * A book all of whose cases came out as they expect, by its engine, and the evaluator agreed. It remembers what was concluded about
 * each runner, so that of an edited book only what the edit may touch has to be tried again. Immutable.
 */
final class TriedBook {

    private final RuleBook book;
    private final CaseFiles files;
    private final Map<Case, TriedCase> tried = new IdentityHashMap<>();

    private TriedBook(RuleBook book, CaseFiles files, List<TriedCase> cases) {
        this.book = book;
        this.files = files;
        cases.forEach(each -> tried.put(each.expected(), each));
    }

    /**
     * Tries a book on all its cases.
     *
     * @param engine who answers for a book
     * @throws RefusedException if a case cannot be read or falls short, or the evaluator does not agree
     */
    static TriedBook of(RuleBook book, Function<RuleBook, Reasoner> engine) {
        CaseFiles unread = CaseFiles.unreadOf(book);
        return new TriedBook(book, unread, List.of()).edited(unread.readFor(book), engine);
    }

    RuleBook book() {
        return book;
    }

    CaseFiles files() {
        return files;
    }

    /**
     * Tries the book as it is after an edit. The engine is asked about every case that is new or that the edit may touch, and about
     * the {@link Sentinels} of the others.
     *
     * @param read the edited book with its cases
     * @throws RefusedException as {@link #of}
     */
    TriedBook edited(CaseFiles read, Function<RuleBook, Reasoner> engine) {
        RuleBook edited = read.book();
        List<Rule> changes = RuleChanges.between(book.rules(), edited.rules());
        Examination examination = new Examination(edited, engine.apply(edited));
        List<TriedCase> cases = read.cases().toList().parallelStream()
                .map(each -> tried(each, edited, changes, examination))
                .toList();
        Map<Boolean, List<TriedCase>> asked =
                cases.stream().collect(Collectors.partitioningBy(each -> tried.get(each.expected()) != each));
        Sentinels.among(asked.get(false), asked.get(true)).parallelStream()
                .forEach(sentinel -> examination.inBrief(sentinel.expected()));
        List<Remark> remarks = new ArrayList<>(read.remarks());
        remarks.addAll(examination.remarks());
        if (!remarks.isEmpty()) {
            throw new RefusedException(remarks);
        }
        return new TriedBook(edited, read, cases);
    }

    private TriedCase tried(Case each, RuleBook edited, List<Rule> changes, Examination examination) {
        TriedCase before = tried.get(each);
        boolean sameWords = book.vocabulary() == edited.vocabulary();
        List<Consultation> same = before == null ? List.of() : before.runnersApartFrom(changes, edited, sameWords);
        if (before == null || same.size() < before.runners().size()) {
            return examination.inFull(each, same);
        }
        if (mayExpectOtherwise(each.expect(), sameWords, changes)) {
            examination.ofTheAnswer(each);
        }
        return before;
    }

    /** Whether what it expects may come out otherwise although the same is concluded: which questions are open rests on all rules. */
    private static boolean mayExpectOtherwise(Expectation expect, boolean sameWords, List<Rule> changes) {
        return sameWords ? !changes.isEmpty() && !expect.asks().isEmpty() : !expect.isOnlyOfRules();
    }
}
