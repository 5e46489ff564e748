package org.runnerhip.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

/** The case files of a book, as they were read. Immutable. */
public final class CaseFiles {

    private record Read(TextFile file, List<Case> cases, List<Remark> remarks) {}

    private final RuleBook book;
    private final List<Read> files;

    private CaseFiles(RuleBook book, List<Read> files) {
        this.book = book;
        this.files = files;
    }

    /** The case files of a book before any of them is read. */
    public static CaseFiles unreadOf(RuleBook book) {
        return new CaseFiles(book, List.of());
    }

    /**
     * The case files of another book as they are now. A file is not read again if its text is the same and the other book knows every
     * word of it; then its cases are the same objects.
     */
    public CaseFiles readFor(RuleBook other) {
        Map<TextFile, Read> before = files.stream().collect(Collectors.toMap(Read::file, file -> file));
        Outcome outcome = new Outcome(other.vocabulary(), other.rules());
        List<Read> read = other.caseFiles().parallelStream()
                .map(file -> before.containsKey(file) && isKnown(before.get(file), other, outcome)
                        ? before.get(file)
                        : read(file, other))
                .toList();
        return new CaseFiles(other, read);
    }

    /** The book they are cases of. */
    public RuleBook book() {
        return book;
    }

    /** Every case of the files without a mistake, in their order. */
    public Stream<Case> cases() {
        return files.stream().flatMap(file -> file.cases().stream());
    }

    /** What is wrong with the others. */
    public List<Remark> remarks() {
        return files.stream().flatMap(file -> file.remarks().stream()).toList();
    }

    private static Read read(TextFile file, RuleBook book) {
        try {
            return new Read(file, CaseReader.read(file, book), List.of());
        } catch (RefusedException e) {
            return new Read(file, List.of(), e.remarks());
        }
    }

    /** Whether the other book makes the same of a file. */
    private boolean isKnown(Read file, RuleBook other, Outcome outcome) {
        boolean sameAnswers = book.vocabulary() == other.vocabulary()
                || file.cases().stream()
                        .flatMap(Case::runners)
                        .allMatch(runner -> other.answers(runner).problems().isEmpty());
        return sameAnswers
                && file.remarks().isEmpty()
                && file.cases().stream()
                        .allMatch(each -> each.expect().isKnownTo(other.vocabulary(), other.ruleNames(), outcome));
    }
}
