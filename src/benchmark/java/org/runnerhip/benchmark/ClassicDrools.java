package org.runnerhip.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Rule;

/** The rules as people usually write them for Drools; {@link ClassicText} writes them. A listener notes which rules fired. */
final class ClassicDrools implements Contender<Beans> {

    private final KieBase base;

    ClassicDrools(List<Rule> rules) {
        Map<String, List<WideRule>> pages = new LinkedHashMap<>();
        rules.stream()
                .map(WideRule::of)
                .forEach(rule -> pages.computeIfAbsent(rule.page(), page -> new ArrayList<>())
                        .add(rule));
        KieHelper helper = new KieHelper();
        pages.forEach((page, ofPage) -> helper.addContent(ClassicText.page(page, ofPage), ClassicText.path(page)));
        helper.addContent(ClassicText.RANKING, ClassicText.path("ranking"));
        base = helper.build(DrlProject.class);
    }

    @Override
    public Beans prepare(List<Given> facts) {
        return Beans.of(facts);
    }

    @Override
    public Set<Concluded> conclude(Beans beans) {
        KieSession session = base.newKieSession();
        try {
            Fired fired = new Fired();
            session.addEventListener(fired);
            session.insert(beans.runner());
            session.insert(beans.symptoms());
            session.fireAllRules();
            Set<Concluded> conclusions = new HashSet<>();
            session.getObjects(Concluded.class::isInstance).forEach(fact -> conclusions.add((Concluded) fact));
            return conclusions;
        } finally {
            session.dispose();
        }
    }

    /** What somebody keeps who wants to say why. */
    private static final class Fired extends DefaultAgendaEventListener {

        private final List<String> rules = new ArrayList<>();

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            rules.add(event.getMatch().getRule().getName());
        }
    }
}
