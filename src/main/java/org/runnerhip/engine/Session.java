package org.runnerhip.engine;

import java.util.Collection;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Given;

/** One run of the engine. The KIE session lives no longer than the call. */
public final class Session {

    private Session() {}

    /** What the rules conclude from these facts. */
    public static Conclusions run(KieBase base, Collection<? extends Given> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return Trace.of(session);
        } finally {
            session.dispose();
        }
    }
}
