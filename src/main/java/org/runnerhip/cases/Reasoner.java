package org.runnerhip.cases;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.engine.Session;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Given;

/** Who answers the cases of a book. Safe to share between threads. */
public final class Reasoner {

    private final RuleBook book;
    private final Function<Consultation, Assessment> assess;
    private final Function<Collection<Given>, Conclusions> conclude;

    private Reasoner(
            RuleBook book,
            Function<Consultation, Assessment> assess,
            Function<Collection<Given>, Conclusions> conclude) {
        this.book = book;
        this.assess = assess;
        this.conclude = conclude;
    }

    /** The Drools engine. */
    public static Reasoner engine(RuleBook book) {
        return new Reasoner(book, book::assess, facts -> Session.run(book.kieBase(), facts));
    }

    /** The evaluator, which has nothing to build. */
    public static Reasoner evaluator(RuleBook book) {
        return new Reasoner(book, book::evaluate, new Evaluator(book.rules())::conclude);
    }

    Assessment assess(Consultation consultation) {
        return assess.apply(consultation);
    }

    /** The names of the rules behind a conclusion: all that most cases ask for, at a fraction of an assessment. */
    List<String> fired(Consultation consultation) {
        return conclude.apply(book.facts(consultation)).fired();
    }
}
