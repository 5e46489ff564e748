package org.runnerhip.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.benchmark.WideRule.Test;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Weight;

/** Rules over wide beans as DRL, in the style of many projects: a package for each page, salience for the order of the rungs. */
final class ClassicText {

    private static final String HEAD = """
            package contest.%s;
            import org.runnerhip.benchmark.*;
            import org.runnerhip.facts.*;

            """;

    /** Sums the evidence of each cause when all of it is there. */
    static final String RANKING = HEAD.formatted("ranking") + """
            rule "The points of a cause are the sum of its evidence"
                salience -1
            when
                groupby( Evidence( $cause : cause, $points : points ); $name : $cause; $total : sum( $points ); $total >= Cause.LEAST_POINTS )
            then
                insertLogical( Cause.of( $name, $total ) );
            end
            """;

    private static final Map<String, Integer> SALIENCE = Map.of("findings", 30, "causes", 20, "safety", 10);

    private ClassicText() {}

    /** Where the page would lie in a project. */
    static String path(String page) {
        return "contest/" + folder(page) + "/rules.drl";
    }

    static String page(String page, List<WideRule> rules) {
        StringBuilder text = new StringBuilder(HEAD.formatted(folder(page)));
        rules.forEach(rule -> text.append(rule(rule)));
        return text.toString();
    }

    private static String folder(String page) {
        return page.replace('-', '_');
    }

    private static String rule(WideRule rule) {
        return """
                rule "%s"
                    salience %d
                when
                %sthen
                    insertLogical( %s );
                end

                """.formatted(rule.name(), SALIENCE.get(rule.folder()), premise(rule), conclusion(rule.conclusion()));
    }

    private static String premise(WideRule rule) {
        Map<String, List<String>> patterns = new LinkedHashMap<>();
        for (Test test : rule.tests()) {
            patterns.computeIfAbsent(test.property().bean().getSimpleName(), bean -> new ArrayList<>())
                    .add(constraint(test));
        }
        StringBuilder text = new StringBuilder();
        patterns.forEach((bean, constraints) -> text.append(pattern(bean, String.join(", ", constraints))));
        rule.findings().forEach(finding -> text.append(pattern("Finding", "name == \"" + finding + '"')));
        return text.toString();
    }

    private static String pattern(String type, String constraints) {
        return "    " + type + "( " + constraints + " )\n";
    }

    private static String constraint(Test test) {
        String property = test.property().title();
        if (test.isOfNumber()) {
            return property + " != null, " + property + " " + test.limit();
        }
        if (!test.property().isOfMany()) {
            return test.quoted().size() == 1
                    ? property + " == " + test.quoted().get(0)
                    : property + " in ( " + String.join(", ", test.quoted()) + " )";
        }
        return String.join(
                " || ",
                test.quoted().stream()
                        .map(word -> property + " contains " + word)
                        .toList());
    }

    private static String conclusion(Concluded conclusion) {
        FactType type = FactType.of(conclusion);
        List<String> arguments = type.components().stream()
                .map(component -> component.getter().apply(conclusion))
                .map(value -> value instanceof Weight weight ? "Weight." + weight : "\"" + value + '"')
                .toList();
        return "new " + type.title() + "( " + String.join(", ", arguments) + " )";
    }
}
