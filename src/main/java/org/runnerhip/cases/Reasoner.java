package org.runnerhip.cases;

import java.util.List;
import java.util.function.Function;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.engine.Session;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Given;

/** Who answers the cases of a book. Safe to share between threads. */
public interface Reasoner {

    /** What the rules conclude: all that most cases ask for, at a fraction of an assessment. */
    Conclusions conclude(Consultation consultation);

    /** The whole answer, made of what {@link #conclude} has concluded about the same consultation. */
    Assessment assess(Consultation consultation, Conclusions concluded);

    /** The Drools engine. */
    static Reasoner engine(RuleBook book) {
        return of(book, facts -> Session.run(book.kieBase(), facts));
    }

    /** The evaluator, which has nothing to build. */
    static Reasoner evaluator(RuleBook book) {
        return of(book, book.evaluator()::conclude);
    }

    private static Reasoner of(RuleBook book, Function<List<Given>, Conclusions> asked) {
        return new Reasoner() {
            @Override
            public Conclusions conclude(Consultation consultation) {
                return asked.apply(book.facts(consultation));
            }

            @Override
            public Assessment assess(Consultation consultation, Conclusions concluded) {
                return book.assess(consultation, concluded);
            }
        };
    }
}
