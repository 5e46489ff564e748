package org.runnerhip.benchmark;

import java.util.List;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.History;
import org.runnerhip.facts.Symptom;

/** What is told of a runner as it is usually modelled: wide mutable beans, with a property for each question the rules ask. */
record Beans(RunnerBean runner, SymptomBean symptoms) {

    /** The answers to the questions that the beans have a property for; no rule of the contest asks the others. */
    static Beans of(List<Given> facts) {
        Beans beans = new Beans(new RunnerBean(), new SymptomBean());
        for (Given fact : facts) {
            if (fact instanceof Symptom symptom) {
                beans.tell(symptom.name(), symptom.value());
                beans.tell(symptom.name(), symptom.number());
            } else if (fact instanceof History history) {
                beans.tell(history.name(), history.value());
                beans.tell(history.name(), history.number());
            } else {
                FactType.of(fact)
                        .components()
                        .forEach(component ->
                                beans.tell(component.name(), component.getter().apply(fact)));
            }
        }
        return beans;
    }

    private void tell(String question, Object answer) {
        if (answer != null) {
            Property.of(question).ifPresent(property -> property.add(this, answer));
        }
    }
}
