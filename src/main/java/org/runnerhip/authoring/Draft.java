package org.runnerhip.authoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.RuleReader;

/**
 * A new cause, finding or piece of advice to begin with: its rule page, its case with a near miss, its entry in the vocabulary.
 * The page is correct as it stands; what only an expert can write stands in it as {@code <...>}, and the check asks for each.
 *
 * @param made the files it makes
 * @param extended the files it adds an entry to
 * @param changes both, to be written
 */
public record Draft(List<Path> made, List<Path> extended, FileChanges changes) {

    private static final int LONGEST_NAME = 60;

    /**
     * The draft for a rule folder, of which nothing is written yet. The folder may have mistakes.
     *
     * @param name lower-case words joined by hyphens, as {@link #normal} makes them
     * @throws RefusedException if the name is taken, or the folder is no rule folder
     * @throws IllegalArgumentException if the name is not written like that, so that no name leads out of the folder
     */
    public static Draft of(Kind kind, String name, Path rules) {
        if (name.isEmpty() || !name.equals(normal(name))) {
            throw new IllegalArgumentException("not lower-case words joined by hyphens: " + name);
        }
        if (!Files.isRegularFile(rules.resolve(RuleReader.IMPORTS))) {
            throw refused(Place.startOf(rules.toString()), "this is no rule folder", "name a folder like rules/");
        }
        new Names(rules).remarkOn(name).ifPresent(taken -> {
            throw new RefusedException(List.of(taken));
        });
        List<Path> made = new ArrayList<>();
        List<Path> extended = new ArrayList<>();
        FileChanges changes = new FileChanges();
        for (Template.Part part : Template.of(kind, name)) {
            Path file = rules.resolve(part.path());
            if (!part.isNewFile()) {
                extended.add(file);
                changes.with(file, new EntryList(TextFile.of(file)).with(part.text()));
            } else if (Files.exists(file)) {
                throw refused(Place.startOf(file.toString()), "the file is there already", "take another name");
            } else {
                made.add(file);
                changes.with(file, part.text());
            }
        }
        return new Draft(List.copyOf(made), List.copyOf(extended), changes);
    }

    /** A name as the base writes it: {@code tight-calves} for {@code Tight Calves}. At most 60 letters; may be empty. */
    public static String normal(String name) {
        String words = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        return words.substring(0, Math.min(words.length(), LONGEST_NAME)).replaceAll("-+$", "");
    }

    private static RefusedException refused(Place place, String what, String remedy) {
        return new RefusedException(List.of(new Remark(place, what, remedy)));
    }
}
