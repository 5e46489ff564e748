package org.runnerhip.ruletext;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Weight;

/** Rule text for tests. It is written with ' for ", so that it looks in Java as it looks on a page. */
public final class RuleTexts {

    private static final String PAGE = """
            package org.runnerhip.rules

            """;

    private static final String NAME = "The runner says something that matters";

    private static final String RULE = """
            rule '%s'
                %s
            when
                %s
            then
                %s
            end
            """;

    /** The imports that stand in imports.drl, below the line of its package. */
    public static final String IMPORTS = Stream.concat(
                    Arrays.stream(FactType.values())
                            .map(type -> "import " + type.record().getName()),
                    Arrays.stream(Weight.values())
                            .map(weight -> "import static " + Weight.class.getName() + "." + weight))
            .collect(Collectors.joining("\n", "", "\n"));

    private RuleTexts() {}

    /** A text as it stands on a page. */
    public static String quoted(String text) {
        return text.replace('\'', '"');
    }

    /** A page with these rules. */
    public static String page(String... rules) {
        return quoted(PAGE + String.join("\n", rules));
    }

    /** A rule that concludes a record made like this: {@code Finding( 'limping' )}. */
    public static String rule(String when, String conclusion) {
        return rule("@source( 'JUDGEMENT' )", when, "insertLogical( new " + conclusion + " );");
    }

    /** A rule under another name. */
    public static String named(String name, String rule) {
        return rule.replace(NAME, name);
    }

    /** A rule with all that stands between its name and its end. */
    public static String rule(String annotations, String when, String then) {
        return RULE.formatted(NAME, annotations, when, then);
    }
}
