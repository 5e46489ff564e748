package org.runnerhip.mutation;

import java.util.List;
import java.util.Locale;
import org.runnerhip.reading.Remark;

/**
 * What the cases notice of all the small changes of the rules.
 *
 * @param killed how many changes make a case fall short
 * @param equivalent how many are listed as changing nothing and are indeed not noticed
 * @param survivors the changes that no case notices and nobody explains, in the order of the rules
 * @param remarks what is wrong with the list of equivalents, and which cases fall short already and were left out
 */
public record MutationReport(int killed, int equivalent, List<Survivor> survivors, List<Remark> remarks) {

    /** The share of changes that must be noticed, in percent. */
    public static final double STANDARD = 95;

    /** How many changes were made. */
    public int mutants() {
        return killed + equivalent + survivors.size();
    }

    /** The share of changes that are noticed, of those that change anything, in percent; 100 if there are none. */
    public double score() {
        int telling = killed + survivors.size();
        return telling == 0 ? 100 : 100.0 * killed / telling;
    }

    /** Whether enough is noticed and there is nothing to remark. */
    public boolean reachesTheStandard() {
        return score() >= STANDARD && remarks.isEmpty();
    }

    /** One line: how many changes, how many of them noticed, how many equivalent. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "%d small changes of the rules: the cases notice %d, miss %d, and %d change nothing. Score %.1f %%",
                mutants(),
                killed,
                survivors.size(),
                equivalent,
                Math.floor(score() * 10) / 10);
    }
}
