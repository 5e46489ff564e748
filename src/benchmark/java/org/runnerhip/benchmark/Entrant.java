package org.runnerhip.benchmark;

import java.util.List;
import java.util.function.Function;
import org.runnerhip.ruletext.Rule;

/** Who takes part in the contest. */
public enum Entrant {
    ENGINE("Runner hip, with all reasons", "", OurEngine::new),
    EVALUATOR("the evaluator of Runner hip, with all reasons", "", OurEvaluator::new),
    CLASSIC_DROOLS("Drools as it is usually written", "drools-mvel", ClassicDrools::new),
    EVRETE("Evrete", "evrete-core", EvreteRules::new),
    EASY_RULES("Easy Rules, with inference", "easy-rules-core", EasyRules::new),
    HAND_WRITTEN("plain Java, written by hand", "", rules -> new HandWritten());

    private final String title;
    private final String artifact;
    private final Function<List<Rule>, Contender<?>> maker;

    Entrant(String title, String artifact, Function<List<Rule>, Contender<?>> maker) {
        this.title = title;
        this.artifact = artifact;
        this.maker = maker;
    }

    /** Its name in the table, with the artifact and version where it is a library. */
    String title() {
        return artifact.isEmpty() ? title : title + " (`" + Jar.withVersion(artifact) + "`)";
    }

    /** Gets ready to answer with these rules. */
    @SuppressWarnings("unchecked")
    Contender<Object> with(List<Rule> rules) {
        return (Contender<Object>) maker.apply(rules);
    }
}
