package org.runnerhip.ruletext;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.runnerhip.facts.Weight;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;

/** Reads literals: words in double quotes, numbers, weights and variables. */
final class Literals {

    /** Ten digits are more than any answer has; Java would also take 1e9 and 7d. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}(\\.\\d{1,10})?");

    private Literals() {}

    /** The operand that stands next, or {@code null} after a remark. */
    static Operand take(Tokens tokens, List<Remark> remarks) {
        Place place = tokens.place();
        if (tokens.seesText()) {
            return new Operand.Text(unquoted(tokens.take(), place, remarks), place);
        }
        if (tokens.seesNumber() || tokens.sees("-")) {
            String sign = tokens.pass("-") ? "-" : "";
            String digits = tokens.seesNumber() ? tokens.take() : "";
            if (NUMBER.matcher(digits).matches()) {
                return new Operand.Num(Double.parseDouble(sign + digits), place);
            }
            remarks.add(new Remark(place, "this is not a number", "write digits, such as 10 or 2.5"));
            return null;
        }
        if (tokens.seesName()) {
            String name = tokens.take();
            if (name.startsWith("$")) {
                return new Operand.Variable(name, place);
            }
            for (Weight weight : Weight.values()) {
                if (weight.name().equals(name)) {
                    return new Operand.Weighing(weight, place);
                }
            }
            List<String> weights =
                    Arrays.stream(Weight.values()).map(Weight::name).toList();
            remarks.add(new Remark(
                    place,
                    "the word " + name + " has no quotes",
                    NearestWord.remedy(name.toUpperCase(Locale.ROOT), weights, "write \"" + name + "\"")));
            return null;
        }
        remarks.add(new Remark(
                place, "a word or a number is missing before " + tokens.here(), "write a word in quotes or a number"));
        return null;
    }

    /** The text between double quotes; anything escaped is refused, so that what is read is what is seen. */
    static String unquoted(String literal, Place place, List<Remark> remarks) {
        if (!literal.startsWith("\"") || literal.indexOf('\\') >= 0) {
            remarks.add(new Remark(place, "a word stands in plain double quotes", "write \"...\" without backslashes"));
        }
        return literal.substring(1, literal.length() - 1);
    }
}
