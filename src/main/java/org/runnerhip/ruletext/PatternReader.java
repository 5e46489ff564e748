package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.FactType.Component;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.ruletext.Condition.Binding;
import org.runnerhip.ruletext.Condition.Comparison;

/** Reads a pattern: {@code Symptom( "limp", "yes"; )}, {@code Runner( ageYears >= 8, ageYears <= 16 )}. */
final class PatternReader {

    private final Tokens tokens;
    private final List<Remark> remarks;

    PatternReader(Tokens tokens, List<Remark> remarks) {
        this.tokens = tokens;
        this.remarks = remarks;
    }

    /** The one pattern that stands here, or {@code null} after a remark. */
    Pattern only(boolean negated) {
        Pattern pattern = next(negated);
        if (pattern != null && !tokens.atEnd()) {
            misplaced();
            return null;
        }
        return pattern;
    }

    /** The next pattern, or {@code null} after a remark. */
    Pattern next(boolean negated) {
        tokens.pass("not");
        Place place = tokens.place();
        String title = tokens.atEnd() ? "" : tokens.take();
        Optional<FactType> type = FactType.named(title);
        if (type.isEmpty()) {
            List<String> titles = java.util.Arrays.stream(FactType.values())
                    .map(FactType::title)
                    .toList();
            remark(
                    place,
                    "there is no record " + title,
                    NearestWord.remedy(title, titles, "the records are " + String.join(", ", titles)));
            return null;
        }
        if (!tokens.pass("(")) {
            remark(tokens.place(), "\"(\" is missing", "write " + title + "( ... )");
            return null;
        }
        List<Condition> conditions = new ArrayList<>();
        if (!positional(type.get(), conditions) || !named(type.get(), conditions)) {
            return null;
        }
        if (conditions.isEmpty()) {
            remark(place, "the pattern asks nothing", "give its name or a comparison");
        }
        return new Pattern(type.get(), negated, List.copyOf(conditions), tokens.since(place));
    }

    /** The words by position, if there are any: they end with a semicolon. */
    private boolean positional(FactType type, List<Condition> conditions) {
        if (!tokens.seesText()) {
            return true;
        }
        int index = 0;
        do {
            Place place = tokens.place();
            Operand operand = Literals.take(tokens, remarks);
            if (operand == null) {
                return false;
            }
            if (index >= type.components().size()) {
                remark(
                        place,
                        type.title() + " has only " + type.components().size() + " components",
                        "remove this one");
                return false;
            }
            conditions.add(compared(type.components().get(index++), Operator.EQUAL, List.of(operand), place));
        } while (tokens.pass(","));
        if (tokens.seesText()) {
            misplaced();
            return false;
        }
        if (!tokens.pass(";")) {
            remark(tokens.place(), "a semicolon is missing after the words", "write " + type.title() + "( \"...\"; )");
            return false;
        }
        return true;
    }

    /** The constraints by name, up to the closing bracket. */
    private boolean named(FactType type, List<Condition> conditions) {
        if (tokens.pass(")")) {
            return true;
        }
        do {
            if (tokens.atEnd() || tokens.sees("then")) {
                misplaced();
                return false;
            }
            Condition condition = condition(type);
            if (condition == null) {
                return false;
            }
            conditions.add(condition);
        } while (tokens.pass(","));
        if (!tokens.pass(")")) {
            misplaced();
            return false;
        }
        return true;
    }

    private void misplaced() {
        if (tokens.sees("or") || tokens.sees("||")) {
            remark(tokens.place(), "comparisons are not joined by " + tokens.look(), "make a rule of each");
            return;
        }
        if (tokens.seesText() || tokens.seesNumber() || tokens.seesName() && !startsAnother()) {
            remark(tokens.place(), "a comma is missing before " + tokens.here(), "join comparisons with commas");
        } else if (tokens.atEnd() || startsAnother()) {
            remark(tokens.place(), "the bracket of this pattern is not closed", "close it with )");
        } else {
            remark(tokens.place(), "this cannot stand here: " + tokens.here(), "join comparisons with commas");
        }
    }

    private boolean startsAnother() {
        return tokens.sees("then") || tokens.sees("not") || tokens.seesAfter("(");
    }

    private Condition condition(FactType type) {
        Place place = tokens.place();
        if (tokens.seesName() && tokens.seesAfter(":")) {
            String variable = tokens.take();
            tokens.pass(":");
            if (!variable.startsWith("$")) {
                remark(place, "the variable " + variable + " does not begin with $", "write $" + variable + " : ...");
                return null;
            }
            Component component = component(type);
            return component == null ? null : new Binding(variable, component, tokens.since(place));
        }
        Component component = component(type);
        if (component == null) {
            return null;
        }
        Place at = tokens.place();
        String sign = tokens.atEnd() ? "" : tokens.take();
        Optional<Operator> operator = Operator.of(sign);
        if (operator.isEmpty()) {
            remark(
                    at,
                    "\"" + sign + "\" does not compare",
                    sign.equals("=")
                            ? "write " + (tokens.sees(">") || tokens.sees("<") ? tokens.look() + "=" : "==")
                            : "write ==, <, <=, >, >= or in");
            return null;
        }
        List<Operand> operands = operator.get() == Operator.IN ? list() : one();
        return operands == null ? null : compared(component, operator.get(), operands, place);
    }

    private List<Operand> one() {
        Operand operand = Literals.take(tokens, remarks);
        return operand == null ? null : List.of(operand);
    }

    private List<Operand> list() {
        if (!tokens.pass("(")) {
            remark(tokens.place(), "\"(\" is missing after in", "write in ( \"...\", \"...\" )");
            return null;
        }
        List<Operand> operands = new ArrayList<>();
        do {
            Operand operand = Literals.take(tokens, remarks);
            if (operand == null) {
                return null;
            }
            operands.add(operand);
        } while (tokens.pass(","));
        if (!tokens.pass(")")) {
            remark(tokens.place(), "the list after in is not closed", "write in ( \"...\", \"...\" )");
            return null;
        }
        return List.copyOf(operands);
    }

    private Component component(FactType type) {
        Place place = tokens.place();
        String name = tokens.atEnd() ? "" : tokens.take();
        Optional<Component> component = type.component(name);
        if (component.isEmpty()) {
            List<String> names = type.components().stream().map(Component::name).toList();
            remark(
                    place,
                    type.title() + " has no component " + name,
                    NearestWord.remedy(name, names, "it has " + String.join(", ", names)));
        }
        return component.orElse(null);
    }

    /** The comparison, after a look whether words are compared with words and numbers with numbers. */
    private Comparison compared(Component component, Operator operator, List<Operand> operands, Place place) {
        for (Operand operand : operands) {
            boolean fits = switch (component.kind()) {
                case WORD -> operand instanceof Operand.Text && !operator.ordersNumbers();
                case NUMBER -> operand instanceof Operand.Num;
                case WEIGHT -> false;
            };
            if (!fits && !(operand instanceof Operand.Variable && operator == Operator.EQUAL && component.isWord())) {
                String kind = component.kind() == FactType.Kind.NUMBER ? "a number" : "a word";
                remark(
                        place,
                        component.name() + " holds " + kind + ", and is compared with " + operand.written() + " by "
                                + operator.sign(),
                        component.kind() == FactType.Kind.NUMBER
                                ? "compare it with a number"
                                : "compare it with a word in quotes by == or in");
            }
        }
        return new Comparison(component, operator, operands, tokens.since(place));
    }

    private void remark(Place place, String what, String remedy) {
        remarks.add(new Remark(place, what, remedy));
    }
}
