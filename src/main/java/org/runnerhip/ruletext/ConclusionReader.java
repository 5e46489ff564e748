package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.FactType.Component;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;

/** Reads a conclusion: {@code insertLogical( new Supports( "itbs", STRONG, "pain at the outer knee" ) );} and nothing else. */
final class ConclusionReader {

    private static final String SHAPE = "write insertLogical( new Finding( \"...\" ) );";

    private final Tokens tokens;
    private final List<Remark> remarks;

    ConclusionReader(Tokens tokens, List<Remark> remarks) {
        this.tokens = tokens;
        this.remarks = remarks;
    }

    /** The conclusion, or {@code null} after a remark. */
    Conclusion conclusion() {
        if (!pass("insertLogical") || !pass("(") || !pass("new")) {
            return null;
        }
        Place place = tokens.place();
        String title = tokens.atEnd() ? "" : tokens.take();
        Optional<FactType> type = FactType.named(title).filter(FactType::isConclusion);
        if (type.isEmpty()) {
            List<String> titles = Arrays.stream(FactType.values())
                    .filter(FactType::isConclusion)
                    .map(FactType::title)
                    .toList();
            remark(
                    place,
                    "a rule cannot conclude " + title,
                    NearestWord.remedy(title, titles, "it can conclude " + String.join(", ", titles)));
            return null;
        }
        if (!pass("(")) {
            return null;
        }
        List<Operand> arguments = new ArrayList<>();
        do {
            Operand argument = Literals.take(tokens, remarks);
            if (argument == null) {
                return null;
            }
            arguments.add(argument);
        } while (tokens.pass(","));
        if (tokens.seesText() || tokens.seesName()) {
            remark(tokens.place(), "a comma is missing before " + tokens.here(), "join the values with commas");
            return null;
        }
        if (!pass(")")) {
            return null;
        }
        Place made = tokens.since(place);
        if (!pass(")") || !pass(";")) {
            return null;
        }
        if (tokens.atEnd()) {
            remark(tokens.place(), "\"end\" is missing after the conclusion", "write end on a line of its own");
            return null;
        }
        if (tokens.misspells("end")) {
            remark(tokens.place(), "there is no " + tokens.look(), "did you mean \"end\"?");
            return null;
        }
        if (!tokens.pass("end") || !tokens.atEnd()) {
            remark(tokens.place(), OneRuleReader.ONE_CONCLUSION, "make a second rule of what begins here");
            return null;
        }
        return fits(type.get(), arguments, place) ? new Conclusion(type.get(), List.copyOf(arguments), made) : null;
    }

    private boolean fits(FactType type, List<Operand> arguments, Place place) {
        List<String> names = type.components().stream().map(Component::name).toList();
        if (arguments.size() != names.size()) {
            remark(
                    place,
                    type.title() + " takes " + names.size() + " values, not " + arguments.size(),
                    "give " + String.join(", ", names));
            return false;
        }
        boolean fits = true;
        for (Component component : type.components()) {
            Operand argument = arguments.get(component.index());
            boolean right = component.isWord()
                    ? argument instanceof Operand.Text || argument instanceof Operand.Variable
                    : argument instanceof Operand.Weighing;
            if (!right) {
                remark(
                        argument.place(),
                        "the " + component.name() + " of " + type.title() + " cannot be " + argument.written(),
                        component.kind() == FactType.Kind.WEIGHT
                                ? "write CONCLUSIVE, STRONG, MODERATE or WEAK"
                                : "write a word in quotes");
                fits = false;
            }
        }
        return fits;
    }

    private boolean pass(String token) {
        if (tokens.pass(token)) {
            return true;
        }
        if (tokens.misspells(token)) {
            remark(tokens.place(), "there is no " + tokens.look(), "did you mean \"" + token + "\"?");
        } else {
            remark(tokens.place(), "\"" + token + "\" is missing before " + tokens.here(), SHAPE);
        }
        return false;
    }

    private void remark(Place place, String what, String remedy) {
        remarks.add(new Remark(place, what, remedy));
    }
}
