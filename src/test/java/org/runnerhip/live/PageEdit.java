package org.runnerhip.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is done to a page of a rule folder.
 *
 * @param page the page
 * @param from its text before; null where there was none
 * @param to its text from then on; null where it is deleted
 */
record PageEdit(Path page, String from, String to) {

    /** How experts change a page: where it looks like this, it looks like that afterwards. */
    private record Habit(String file, Pattern pattern, String replacement) {
        Habit(String file, String regex, String replacement) {
            this(file, Pattern.compile(regex), replacement);
        }
    }

    private static final String RULES = ".drl";

    private static final List<Habit> HABITS = List.of(
            new Habit(RULES, "\n\nrule ", "\n\n\nrule "),
            new Habit(RULES, "(?<=[<>]=? \\d{0,2})\\d(?= \\))", "0"),
            new Habit(RULES, "(?<=[<>]=? \\d{0,2})\\d(?= \\))", "9"),
            new Habit(RULES, "(?<=[a-z])\" \\) \\);", " indeed\" ) );"),
            new Habit(RULES, "STRONG", "MODERATE"),
            new Habit(RULES, "MODERATE", "WEAK"),
            new Habit(RULES, "same-day", "emergency-now"),
            new Habit(RULES, "(?<=\nrule \"[^\"]{1,100})\"", " too\""),
            new Habit(RULES, "\n    (?:not )?[A-Z].*\\)(?=\n)", ""),
            new Habit(RULES, "when", "wehn"),
            new Habit(RULES, "(?s)^.*$", ""),
            new Habit("vocabulary/", "(?<=(?:title|name|what|note): [A-Z].{5,50})(?=\n)", " indeed"),
            new Habit("vocabulary/", "\n  safety: .*", ""),
            new Habit("vocabulary/", "kind: driver", "kind: condition"),
            new Habit("vocabulary/", "(?<=id: [a-z]{3})-", "_"),
            new Habit("cases/", ": yes", ": no"),
            new Habit("cases/", ": no", ": yes"),
            new Habit("cases/", "urgency: .*", "urgency: self-care"),
            new Habit("cases/", "\n    fires: .*", ""),
            new Habit("cases/", "(?<=- case: .{5,60})\n", " indeed\n"));

    /** Any edit of any page of a folder. */
    static PageEdit of(Path folder, Random random) throws IOException {
        while (true) {
            Habit habit = HABITS.get(random.nextInt(HABITS.size()));
            List<Path> pages = pages(folder, habit.file());
            Path page = pages.get(random.nextInt(pages.size()));
            String text = Files.readString(page);
            List<MatchResult> places = habit.pattern().matcher(text).results().toList();
            if (!places.isEmpty()) {
                MatchResult place = places.get(random.nextInt(places.size()));
                String edited = text.substring(0, place.start()) + habit.replacement() + text.substring(place.end());
                return new PageEdit(page, text, edited.isEmpty() ? null : edited);
            }
        }
    }

    PageEdit undone() {
        return new PageEdit(page, to, from);
    }

    void make() throws IOException {
        if (to == null) {
            Files.deleteIfExists(page);
        } else {
            Files.writeString(page, to);
        }
    }

    /** Pages of words and cases; of the rules those that have cases. */
    private static List<Path> pages(Path folder, String part) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(page -> page.toString().contains(part))
                    .filter(page -> !part.equals(RULES) || Files.exists(casesOf(page, folder)))
                    .sorted()
                    .toList();
        }
    }

    private static Path casesOf(Path page, Path folder) {
        return folder.resolve("cases").resolve(page.getFileName().toString().replace(RULES, ".yaml"));
    }
}
