package org.runnerhip.sweep;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.runnerhip.RuleBook;
import org.runnerhip.facts.Contraindication;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.Question;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.facts.RedFlag;

/**
 * What the plain session says of one runner, without reasons: fast enough to ask it hundreds of thousands of times.
 *
 * @param rank the highest rank of urgency that stands
 * @param flags the red flags that stand
 * @param advised the treatments advised
 * @param withheld the treatments withheld
 * @param asks whether a rule asks something
 */
record Verdict(int rank, Set<String> flags, Set<String> advised, Set<String> withheld, boolean asks) {

    static Verdict of(Collection<Given> facts, RuleBook book) {
        KieSession session = book.kieBase().newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            int rank = book.vocabulary().calmest().rank();
            Set<String> flags = new HashSet<>();
            Set<String> advised = new HashSet<>();
            Set<String> withheld = new HashSet<>();
            boolean asks = false;
            for (Object fact : session.getObjects()) {
                if (fact instanceof RedFlag flag) {
                    flags.add(flag.name());
                    rank = Math.max(rank, book.vocabulary().rank(flag.urgency()));
                } else if (fact instanceof Recommendation recommendation) {
                    advised.add(recommendation.treatment());
                } else if (fact instanceof Contraindication contraindication) {
                    withheld.add(contraindication.treatment());
                } else if (fact instanceof Question) {
                    asks = true;
                }
            }
            return new Verdict(rank, flags, advised, withheld, asks);
        } finally {
            session.dispose();
        }
    }
}
