package org.runnerhip.benchmark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Finding;
import org.runnerhip.facts.Given;

/** The rules written again by hand, for this contest and nothing else: what is left when there is no engine at all. */
final class HandWritten implements Contender<Beans> {

    @Override
    public Beans prepare(List<Given> facts) {
        return Beans.of(facts);
    }

    @Override
    public Set<Concluded> conclude(Beans beans) {
        Set<Concluded> conclusions = new HashSet<>();
        HandWrittenFindings findings = new HandWrittenFindings(beans.runner(), beans.symptoms());
        findings.names().forEach(name -> conclusions.add(new Finding(name)));
        new HandWrittenCauses(beans, findings, conclusions).conclude();
        new HandWrittenFlags(beans.symptoms(), findings, conclusions).conclude();
        Points.addCauses(conclusions);
        return conclusions;
    }

    /** Whether a question was answered with yes. */
    static boolean yes(String answer) {
        return "yes".equals(answer);
    }
}
