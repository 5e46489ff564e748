package org.runnerhip.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What belongs to a new cause, finding or advice: a text for each file that it touches. The templates lie beside this class as
 * plain text, for a rule file among the resources would become a rule.
 */
final class Template {

    private static final String PART = "==> ";
    private static final String NEW_FILE = "new file ";
    private static final String AT_THE_END = "at the end of ";

    private Template() {}

    /**
     * A part of a template.
     *
     * @param path the file inside the rule folder
     * @param isNewFile whether the text is the whole file; else it stands at its end
     * @param text what is written
     */
    record Part(String path, boolean isNewFile, String text) {}

    /** The parts of the template of that kind, filled in with the name. */
    static List<Part> of(Kind kind, String name) {
        String words = name.replace('-', ' ');
        String template = read(kind + ".txt")
                .replace("{name}", name)
                .replace("{words}", words)
                .replace("{Words}", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        List<Part> parts = new ArrayList<>();
        for (String part : template.substring(PART.length()).split("\n" + PART)) {
            String title = part.substring(0, part.indexOf('\n'));
            boolean isNewFile = title.startsWith(NEW_FILE);
            parts.add(new Part(
                    title.substring((isNewFile ? NEW_FILE : AT_THE_END).length()),
                    isNewFile,
                    part.substring(title.length() + 1).stripTrailing() + "\n"));
        }
        return parts;
    }

    private static String read(String resource) {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
