package org.runnerhip.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.runnerhip.Assessment;
import org.runnerhip.Assessment.RankedCause;
import org.runnerhip.RuleBook;

/**
 * The worked cases with what they expect and what they get, and the measures that are published of symptom checkers: how often the
 * urgency is right, too low or too high, and how often an expected cause is among the first three.
 */
public final class TriageTable {

    private static final String WORKED_CASE = "D\\d\\d .*";
    private static final int FIRST_CAUSES = 3;

    private final RuleBook book;
    private final StringBuilder rows = new StringBuilder();
    private int cases;
    private int right;
    private int under;
    private int over;
    private int withCause;
    private int causeFound;

    private TriageTable(RuleBook book) {
        this.book = book;
    }

    /** The table in Markdown. */
    public static String of(RuleBook book) {
        TriageTable table = new TriageTable(book);
        book.caseFiles().stream()
                .flatMap(file -> CaseReader.read(file, book).stream())
                .filter(each -> each.name().matches(WORKED_CASE))
                .sorted(java.util.Comparator.comparing(Case::name))
                .forEach(table::add);
        return table.markdown();
    }

    private void add(Case each) {
        Assessment got = book.assess(each.consultation());
        List<Integer> wanted = each.expect().urgency().stream()
                .map(book.vocabulary()::rank)
                .sorted()
                .toList();
        int rank = got.urgency().rank();
        boolean tooLow = rank < wanted.get(0);
        boolean tooHigh = rank > wanted.get(wanted.size() - 1);
        cases++;
        under += tooLow ? 1 : 0;
        over += tooHigh ? 1 : 0;
        right += tooLow || tooHigh ? 0 : 1;
        List<String> expected = new ArrayList<>(each.expect().causes());
        each.expect().anyCause().stream()
                .filter(cause -> !expected.contains(cause))
                .forEach(expected::add);
        List<String> first = Stream.concat(
                        got.causes().stream().limit(FIRST_CAUSES),
                        got.notToBeMissed().stream().limit(FIRST_CAUSES))
                .map(RankedCause::id)
                .toList();
        boolean found = expected.stream().anyMatch(first::contains);
        withCause += expected.isEmpty() ? 0 : 1;
        causeFound += !expected.isEmpty() && found ? 1 : 0;
        rows.append("| ")
                .append(each.name())
                .append(" | ")
                .append(String.join(" or ", each.expect().urgency()))
                .append(" | ")
                .append(got.urgency().level())
                .append(tooLow ? " (too low)" : tooHigh ? " (too high)" : "")
                .append(" | ")
                .append(String.join(", ", expected))
                .append(" | ")
                .append(String.join(", ", first))
                .append(" |\n");
    }

    private String markdown() {
        return "| worked case | urgency wanted | given | causes wanted | first three of either list |\n|---|---|---|---|---|\n"
                + rows
                + "\n| measure | share | 95 % interval (Wilson) |\n|---|---|---|\n"
                + measure("urgency right: a level that the case accepts", right, cases)
                + measure("under-triage: less urgent than the case accepts", under, cases)
                + measure("over-triage: more urgent than the case accepts", over, cases)
                + measure("an expected cause among the first three, where one is expected", causeFound, withCause);
    }

    private static String measure(String name, int count, int of) {
        double z = 1.959964;
        double share = (double) count / of;
        double centre = (share + z * z / (2 * of)) / (1 + z * z / of);
        double half = z / (1 + z * z / of) * Math.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
        return String.format(
                Locale.ROOT,
                "| %s | %d of %d | %.0f-%.0f %% |%n",
                name,
                count,
                of,
                100 * Math.max(0, centre - half),
                100 * Math.min(1, centre + half));
    }
}
