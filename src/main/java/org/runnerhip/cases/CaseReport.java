package org.runnerhip.cases;

import java.util.List;
import java.util.stream.Stream;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

/**
 * What came of all cases of a book.
 *
 * @param run how many cases were run
 * @param shortfalls what they expect and do not get, in the order of the files
 * @param remarks what is wrong with case files that could not be read, and were not run
 */
public record CaseReport(int run, List<Shortfall> shortfalls, List<Remark> remarks) {

    /** Runs every case of a book, on all cores. */
    public static CaseReport of(RuleBook book, Reasoner asked) {
        List<CaseReport> files = book.caseFiles().parallelStream()
                .map(file -> of(file, book, asked))
                .toList();
        return new CaseReport(
                files.stream().mapToInt(CaseReport::run).sum(),
                files.stream().flatMap(file -> file.shortfalls().stream()).toList(),
                files.stream().flatMap(file -> file.remarks().stream()).toList());
    }

    /** How many cases fall short. */
    public int fallShort() {
        return (int) shortfalls.stream().map(Shortfall::place).distinct().count();
    }

    /** One line: how many were run, and how many fall short. */
    public String summary() {
        return run + " cases, " + fallShort() + " fall short";
    }

    private static CaseReport of(TextFile file, RuleBook book, Reasoner asked) {
        try {
            List<Case> cases = CaseReader.read(file, book);
            Stream<Shortfall> shortfalls = cases.stream().flatMap(each -> CaseRun.of(each, asked).stream());
            return new CaseReport(cases.size(), shortfalls.toList(), List.of());
        } catch (RefusedException e) {
            return new CaseReport(0, List.of(), e.remarks());
        }
    }
}
