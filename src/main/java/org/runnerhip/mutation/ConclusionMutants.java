package org.runnerhip.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.FactType.Component;
import org.runnerhip.facts.Weight;
import org.runnerhip.reading.Place;
import org.runnerhip.ruletext.Conclusion;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Rule;

/** Small changes of what a rule concludes. The reason it gives is a phrase for people and stays as it is. */
final class ConclusionMutants {

    private static final Map<FactType, FactType> TURNED =
            Map.of(FactType.SUPPORTS, FactType.OPPOSES, FactType.OPPOSES, FactType.SUPPORTS);

    private final Rule rule;
    private final Neighbours neighbours;
    private final Consumer<Mutant> to;

    private ConclusionMutants(Rule rule, Neighbours neighbours, Consumer<Mutant> to) {
        this.rule = rule;
        this.neighbours = neighbours;
        this.to = to;
    }

    static void of(Rule rule, Neighbours neighbours, Consumer<Mutant> to) {
        ConclusionMutants mutants = new ConclusionMutants(rule, neighbours, to);
        Conclusion then = rule.then();
        FactType turned = TURNED.get(then.type());
        if (turned != null) {
            mutants.add(then.place(), then.type().title(), turned.title(), turned, then.arguments());
        }
        then.type().components().forEach(mutants::component);
    }

    private void component(Component component) {
        Conclusion then = rule.then();
        Operand said = then.arguments().get(component.index());
        List<String> words = neighbours.words(then.type(), component);
        if (component.name().equals("because")) {
            return;
        }
        if (said instanceof Operand.Text word) {
            for (String other : Neighbours.nextTo(word.text(), words, List.of())) {
                exchange(component, said, new Operand.Text(other, said.place()));
            }
        } else if (said instanceof Operand.Weighing weighing) {
            for (String other : Neighbours.nextTo(weighing.weight().word(), words, List.of())) {
                Weight weight = Weight.valueOf(other.toUpperCase(Locale.ROOT));
                exchange(component, said, new Operand.Weighing(weight, said.place()));
            }
        }
    }

    private void exchange(Component component, Operand said, Operand other) {
        List<Operand> arguments = new ArrayList<>(rule.then().arguments());
        arguments.set(component.index(), other);
        add(said.place(), said.written(), other.written(), rule.then().type(), arguments);
    }

    private void add(Place place, String from, String to, FactType type, List<Operand> arguments) {
        Conclusion then =
                new Conclusion(type, List.copyOf(arguments), rule.then().place());
        Rule changed = new Rule(rule.name(), rule.place(), rule.folder(), rule.sources(), rule.when(), then);
        this.to.accept(new Mutant(rule, changed, place, from + " to " + to));
    }
}
