package org.runnerhip.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseRun;
import org.runnerhip.cases.Oracle;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.cases.Shortfall;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.live.TriedCase.Runner;
import org.runnerhip.reading.Remark;

/** Puts cases to the engine of a book, and holds what it concludes against the evaluator. Safe to share between threads. */
final class Examination {

    private final RuleBook book;
    private final Reasoner engine;
    private final Reasoner evaluator;
    private final List<Remark> remarks = Collections.synchronizedList(new ArrayList<>());

    /**
     * An examination of a book.
     *
     * @param engine who answers for the book once it is live
     */
    Examination(RuleBook book, Reasoner engine) {
        this.book = book;
        this.engine = engine;
        this.evaluator = Reasoner.evaluator(book);
    }

    /** What fell short so far, and where the engine and the evaluator differ. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /**
     * Asks about the runner of a case and those of its near misses.
     *
     * @param same those about whom the same is concluded as before; of these the engine is not asked about the near misses
     */
    TriedCase inFull(Case expected, List<Consultation> same) {
        List<Runner> runners = new ArrayList<>();
        List<String> fired = new ArrayList<>();
        Reasoner asked = new Reasoner() {
            @Override
            public Conclusions conclude(Consultation consultation) {
                boolean near = consultation != expected.consultation();
                Conclusions concluded = near && same.contains(consultation)
                        ? evaluator.conclude(consultation)
                        : agreed(expected, consultation);
                if (!near) {
                    fired.addAll(concluded.fired());
                }
                runners.add(Runner.of(consultation, book, concluded));
                return concluded;
            }

            @Override
            public Assessment assess(Consultation consultation, Conclusions concluded) {
                return engine.assess(consultation, concluded);
            }
        };
        CaseRun.of(expected, asked).forEach(this::fallsShort);
        return new TriedCase(expected, List.copyOf(fired), List.copyOf(runners));
    }

    /** Asks the engine about the runner of a case alone. */
    void inBrief(Case expected) {
        agreed(expected, expected.consultation());
    }

    /** Compares the answer to the runner of a case, for what it makes of conclusions that are known to be the same. */
    void ofTheAnswer(Case expected) {
        Consultation consultation = expected.consultation();
        Assessment answer = evaluator.assess(consultation, evaluator.conclude(consultation));
        CaseRun.ofTheAnswer(expected, answer).forEach(this::fallsShort);
    }

    private Conclusions agreed(Case expected, Consultation consultation) {
        Conclusions concluded = engine.conclude(consultation);
        Oracle.differences(concluded, evaluator.conclude(consultation)).stream()
                .findFirst()
                .ifPresent(difference -> remarks.add(new Remark(
                        expected.place(),
                        "\"" + expected.name() + "\": the engine and the evaluator differ: " + difference,
                        "undo what was saved last, and report this")));
        return concluded;
    }

    private void fallsShort(Shortfall shortfall) {
        remarks.add(new Remark(
                shortfall.place(),
                "\"" + shortfall.name() + "\" expects " + shortfall.expected() + " and gets " + shortfall.got(),
                "mend the rules, or the case if it is wrong"));
    }
}
