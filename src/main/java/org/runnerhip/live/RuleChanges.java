package org.runnerhip.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runnerhip.ruletext.Rule;

/** In what two sets of rules differ. */
final class RuleChanges {

    private RuleChanges() {}

    /** The rules that only one of the two has; of a changed rule both versions. One that only stands elsewhere is not changed. */
    static List<Rule> between(Collection<Rule> before, Collection<Rule> after) {
        List<Rule> gone = without(after, before);
        List<Rule> come = without(before, after);
        Set<Rule.Meaning> meantBefore = meanings(gone);
        Set<Rule.Meaning> meantAfter = meanings(come);
        List<Rule> changes = new ArrayList<>();
        gone.stream().filter(rule -> !meantAfter.contains(rule.meaning())).forEach(changes::add);
        come.stream().filter(rule -> !meantBefore.contains(rule.meaning())).forEach(changes::add);
        return changes;
    }

    /** Those of the rules that are not the very objects among the others; the rules of a page that was not read again are. */
    private static List<Rule> without(Collection<Rule> others, Collection<Rule> rules) {
        Set<Rule> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(others);
        return rules.stream().filter(rule -> !same.contains(rule)).toList();
    }

    private static Set<Rule.Meaning> meanings(List<Rule> rules) {
        return rules.stream().map(Rule::meaning).collect(Collectors.toSet());
    }
}
