package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Operator;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * The other answers a question could have. Of numbers one for each interval between the limits that rules name, since no rule
 * tells the numbers of one interval apart.
 */
final class Alternatives {

    /** Where rules begin to tell numbers apart: before a number, or after it. */
    private record Cut(double at, boolean after) implements Comparable<Cut> {
        @Override
        public int compareTo(Cut other) {
            int byNumber = Double.compare(at, other.at);
            return byNumber != 0 ? byNumber : Boolean.compare(after, other.after);
        }
    }

    private final Vocabulary vocabulary;
    private final Map<Term, Set<Cut>> cuts = new HashMap<>();
    private final Set<Term> read = new HashSet<>();

    Alternatives(Collection<Rule> rules, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Rule rule : rules) {
            for (Pattern pattern : rule.when()) {
                for (Term term : Terms.readBy(pattern, vocabulary)) {
                    read.add(term);
                    addCuts(pattern, term);
                }
            }
        }
    }

    private void addCuts(Pattern pattern, Term term) {
        for (Comparison comparison : pattern.comparisons()) {
            boolean ofTerm = !term.hasOwnComponent() || comparison.component().equals(term.component());
            for (Operand operand : comparison.operands()) {
                if (ofTerm && operand instanceof Operand.Num limit) {
                    Set<Cut> own = cuts.computeIfAbsent(term, key -> new TreeSet<>());
                    Operator operator = comparison.operator();
                    if (operator != Operator.MORE && operator != Operator.AT_MOST) {
                        own.add(cut(term, limit.number(), false));
                    }
                    if (operator != Operator.LESS && operator != Operator.AT_LEAST) {
                        own.add(cut(term, limit.number(), true));
                    }
                }
            }
        }
    }

    /** Of whole numbers, after one is before the next. */
    private static Cut cut(Term term, double at, boolean after) {
        return term.whole() ? new Cut(after ? Math.floor(at) + 1 : Math.ceil(at), false) : new Cut(at, after);
    }

    /** Whether any rule reads the answer, be it through a percentage that follows from it. */
    boolean matters(Term term) {
        return read.contains(term)
                || Distances.with(term.id())
                        .map(distances -> vocabulary.terms().get(distances.percent()))
                        .filter(read::contains)
                        .isPresent();
    }

    /** Every other answer to a question, among them that it was not told. */
    List<Edit> to(Term term, Map<Term, List<String>> told) {
        List<String> present = told.getOrDefault(term, List.of());
        List<Edit> edits = new ArrayList<>();
        switch (term.type()) {
            case NUMBER -> numbers(term, present, told, edits);
            case WORDS -> severalWords(term, present, edits);
            default -> term.values().forEach(word -> edits.add(Edit.words(term, List.of(word), word)));
        }
        edits.removeIf(edit -> edit.words().equals(present));
        if (!present.isEmpty()) {
            edits.add(Edit.notTold(term));
        }
        return edits;
    }

    /** One word more, one fewer, or another word alone. */
    private static void severalWords(Term term, List<String> present, List<Edit> edits) {
        for (String word : term.values()) {
            edits.add(Edit.words(term, List.of(word), present.isEmpty() ? word : "only " + word));
            boolean isNegative = term.negative().filter(word::equals).isPresent();
            if (!isNegative && !present.isEmpty() && !present.contains(word)) {
                List<String> more = new ArrayList<>(present);
                more.removeIf(other -> term.negative().filter(other::equals).isPresent());
                more.add(word);
                edits.add(Edit.words(term, more, "also " + word));
            }
            if (present.contains(word) && present.size() > 1) {
                List<String> fewer = new ArrayList<>(present);
                fewer.remove(word);
                edits.add(Edit.words(term, fewer, "without " + word));
            }
        }
    }

    private void numbers(Term term, List<String> present, Map<Term, List<String>> told, List<Edit> edits) {
        boolean isNumber = !present.isEmpty() && !present.contains(Term.NOT_SURE);
        double now = isNumber ? Double.parseDouble(present.get(0)) : term.least();
        for (Interval interval : intervals(term, told)) {
            if (!isNumber || !interval.contains(now)) {
                edits.add(Edit.number(term, interval.nearest(now), interval));
            }
        }
    }

    /** The intervals of a number that rules tell apart. */
    List<Interval> intervals(Term term, Map<Term, List<String>> told) {
        TreeSet<Cut> all = new TreeSet<>(cuts.getOrDefault(term, Set.of()));
        addCutsOfPercentage(term, told, all);
        List<Interval> intervals = new ArrayList<>();
        Cut from = cut(term, term.least(), false);
        Cut end = cut(term, term.most(), true);
        for (Cut to : all) {
            if (to.compareTo(from) > 0 && to.compareTo(end) < 0) {
                intervals.add(between(from, to, term.whole()));
                from = to;
            }
        }
        intervals.add(between(from, end, term.whole()));
        return intervals;
    }

    private static Interval between(Cut from, Cut to, boolean whole) {
        return whole
                ? new Interval(from.at, true, to.at - 1, true)
                : new Interval(from.at, !from.after, to.at, to.after);
    }

    /** Rules read a distance through the percentage that follows from it and the other distance. */
    private void addCutsOfPercentage(Term term, Map<Term, List<String>> told, Set<Cut> all) {
        Distances.with(term.id()).ifPresent(distances -> {
            Term percent = vocabulary.terms().get(distances.percent());
            List<String> other = told.getOrDefault(vocabulary.terms().get(distances.other(term.id())), List.of());
            if (percent != null
                    && !told.containsKey(percent)
                    && !other.isEmpty()
                    && !other.contains(Term.NOT_SURE)
                    && !other.get(0).matches("0*\\.?0*")) {
                for (Cut cut : cuts.getOrDefault(percent, Set.of())) {
                    double at = distances.distanceAt(cut.at, term.id(), Double.parseDouble(other.get(0)));
                    all.add(cut(term, at, cut.after == term.id().equals(distances.now())));
                }
            }
        });
    }
}
