package org.runnerhip.cli;

/** Words laid out in lines. */
final class Paragraph {

    private Paragraph() {}

    /** A paragraph of at most {@code width} columns, its first line led by {@code lead} and the others as far in. */
    static String of(String lead, String words, int width) {
        StringBuilder text = new StringBuilder();
        StringBuilder row = new StringBuilder(lead);
        boolean empty = true;
        for (String word : words.split(" ")) {
            if (!empty && row.length() + 1 + word.length() > width) {
                text.append(row).append('\n');
                row = new StringBuilder(" ".repeat(lead.length()));
                empty = true;
            }
            row.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return text.append(row).append('\n').toString();
    }
}
