package org.runnerhip.traininglog;

import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are written: where the decimals begin, and what groups thousands. */
enum Decimals {
    POINT('.', ','),
    COMMA(',', '.');

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{0,15})?|\\.\\d{1,15}");

    private final char decimal;
    private final char group;
    private final Pattern grouped;

    Decimals(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
        this.grouped = Pattern.compile(
                "[+-]?\\d{1,3}(" + Pattern.quote("" + group) + "\\d{3})+(" + Pattern.quote("" + decimal) + "\\d*)?");
    }

    /**
     * A number. Groups of three digits are thousands; a group mark that groups nothing is a decimal mark, as platforms mix them.
     */
    Optional<Double> read(String written) {
        String text = written.replaceAll("[\\s\u00a0\u202f']", "");
        if (grouped.matcher(text).matches()) {
            text = text.replace("" + group, "");
        } else if (text.indexOf(group) >= 0 && text.indexOf(decimal) >= 0) {
            return Optional.empty();
        }
        text = text.replace(',', '.');
        return PLAIN.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }
}
