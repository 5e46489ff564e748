package org.runnerhip.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.runnerhip.ruletext.Operand;

/**
 * One way in which the premises of a rule hold, as far as they were looked at.
 *
 * @param facts the facts they matched, in the order of the premises
 * @param variables what each variable of the rule stands for
 */
record Match(List<Object> facts, Map<String, Object> variables) {

    /** Before any premise was looked at. */
    static final List<Match> OF_NOTHING = List.of(new Match(List.of(), Map.of()));

    /** The same with a fact more, and the variables that it binds. */
    Match with(Object fact, Map<String, Object> variables) {
        List<Object> more = new ArrayList<>(facts.size() + 1);
        more.addAll(facts);
        more.add(fact);
        return new Match(more, variables);
    }

    /** What stands where an operand is written. */
    static Object valueOf(Operand operand, Map<String, Object> variables) {
        if (operand instanceof Operand.Text text) {
            return text.text();
        }
        if (operand instanceof Operand.Num number) {
            return number.number();
        }
        if (operand instanceof Operand.Weighing weighing) {
            return weighing.weight();
        }
        return variables.get(((Operand.Variable) operand).name());
    }
}
