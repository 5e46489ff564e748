package org.runnerhip.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.runnerhip.facts.Asked;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Conclusions.Reason;
import org.runnerhip.facts.Evidence;
import org.runnerhip.facts.Open;

/**
 * Reads from the truth maintenance system which rules support each conclusion. Public events tell only the first supporter of a
 * conclusion that several rules reach; here are all of them, and none that was withdrawn.
 */
final class Trace {

    private Trace() {}

    static Conclusions of(KieSession session) {
        Conclusions conclusions = new Conclusions();
        List<Evidence> evidence = new ArrayList<>();
        List<Cause> causes = new ArrayList<>();
        for (FactHandle handle : session.getFactHandles()) {
            Object fact = ((InternalFactHandle) handle).getObject();
            if (fact instanceof Evidence reason) {
                evidence.add(reason);
            }
            if (fact instanceof Asked || fact instanceof Open) {
                conclusions.add((Concluded) fact, new Reason(Conclusions.SCREENS, List.of()));
            } else if (fact instanceof Cause cause) {
                causes.add(cause);
            } else if (fact instanceof Concluded concluded) {
                addReasons(conclusions, concluded, (InternalFactHandle) handle);
            }
        }
        causes.forEach(cause -> conclusions.add(cause, summed(cause, evidence)));
        return conclusions;
    }

    /** A cause stands on its evidence; the engine knows only the sum. */
    private static Reason summed(Cause cause, List<Evidence> evidence) {
        List<Object> own = new ArrayList<>();
        for (Evidence each : evidence) {
            if (each.cause().equals(cause.name())) {
                own.add(each);
            }
        }
        return new Reason(Conclusions.RANKING, own);
    }

    private static void addReasons(Conclusions conclusions, Concluded concluded, InternalFactHandle handle) {
        if (!(handle.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key) || key.getBeliefSet() == null) {
            return; // inserted by hand, as a caller of the plain session may do
        }
        SimpleMode mode = (SimpleMode) key.getBeliefSet().getFirst();
        while (mode != null) {
            var match = ((LogicalDependency<?>) mode.getObject()).getJustifier();
            conclusions.add(concluded, new Reason(match.getRule().getName(), inOrder(match.getObjectsDeep())));
            mode = mode.getNext();
        }
    }

    /** The facts in the order of the patterns; the engine tells the last one first. */
    private static List<Object> inOrder(List<Object> facts) {
        List<Object> ordered = new ArrayList<>(facts);
        Collections.reverse(ordered);
        return ordered;
    }
}
