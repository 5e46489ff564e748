package org.runnerhip.cases;

import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.engine.Session;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.facts.Conclusions;

/** Who answers the cases of a book. Safe to share between threads. */
public interface Reasoner {

    /** The whole answer. */
    Assessment assess(Consultation consultation);

    /** What the rules conclude: all that most cases ask for, at a fraction of an assessment. */
    Conclusions conclude(Consultation consultation);

    /** The Drools engine. */
    static Reasoner engine(RuleBook book) {
        return new Reasoner() {
            @Override
            public Assessment assess(Consultation consultation) {
                return book.assess(consultation);
            }

            @Override
            public Conclusions conclude(Consultation consultation) {
                return Session.run(book.kieBase(), book.facts(consultation));
            }
        };
    }

    /** The evaluator, which has nothing to build. */
    static Reasoner evaluator(RuleBook book) {
        Evaluator evaluator = new Evaluator(book.rules());
        return new Reasoner() {
            @Override
            public Assessment assess(Consultation consultation) {
                return book.evaluate(consultation);
            }

            @Override
            public Conclusions conclude(Consultation consultation) {
                return evaluator.conclude(book.facts(consultation));
            }
        };
    }
}
