package org.runnerhip.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;

/**
 * Rule folders of any size and of the house shape. A hundred rules of the bundled base that stand by themselves make a world; a
 * greater base has that world and others beside it, which say the same in words of their own. So whoever answers in the words of
 * the first world touches the same rules in a base of every size.
 */
public final class GrownRules {

    /** The rules of one world, at most. */
    public static final int WORLD = 100;

    private static final int RULES_ON_A_PAGE = 4;

    private final RuleBook base = RuleBook.draft();
    private final Map<String, TextFile> texts = Stream.concat(base.pages().stream(), TextFile.bundled().stream())
            .collect(Collectors.toMap(TextFile::path, Function.identity(), (a, b) -> a));
    private final List<Rule> rules = Part.of(base.rules(), WORLD);
    private final Entries entries = new Entries(rules, base.vocabulary());
    private final Runners runners = new Runners(withoutCases(1));

    /** The rules of the first world, in the words of the bundled base. */
    public List<Rule> firstWorld() {
        return rules;
    }

    /**
     * Writes a rule folder.
     *
     * @param folder does not exist, or is empty
     * @param worlds how many worlds it has, 1 or more
     */
    public void write(Path folder, int worlds) throws IOException {
        for (Map.Entry<String, String> file : withCases(worlds).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private Map<String, String> withCases(int worlds) {
        Map<String, String> files = withoutCases(worlds);
        files.put("cases/first-world.yaml", runners.asCases());
        return files;
    }

    private Map<String, String> withoutCases(int worlds) {
        List<World> all = IntStream.rangeClosed(1, worlds)
                .mapToObj(number -> new World(number, base.vocabulary()))
                .toList();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("vocabulary/terms.yaml", inAll(all, entries::terms));
        files.put("vocabulary/screens.yaml", entries.screens(all));
        files.put("vocabulary/causes.yaml", inAll(all, entries::causes));
        files.put("vocabulary/red-flags.yaml", inAll(all, entries::redFlags));
        files.put("vocabulary/treatments.yaml", inAll(all, entries::treatments));
        files.put(
                "vocabulary/urgency.yaml", texts.get("vocabulary/urgency.yaml").text());
        files.put("sources.yaml", entries.sources());
        files.put("claims.yaml", entries.claims());
        files.put("imports.drl", texts.get("imports.drl").text());
        all.forEach(world -> files.putAll(pages(world)));
        return files;
    }

    private static String inAll(List<World> worlds, Function<World, String> text) {
        return worlds.stream().map(text).collect(Collectors.joining("\n"));
    }

    private Map<String, String> pages(World world) {
        Map<String, String> pages = new LinkedHashMap<>();
        Map<String, List<Rule>> byRung = rules.stream()
                .collect(Collectors.groupingBy(GrownRules::rung, LinkedHashMap::new, Collectors.toList()));
        byRung.forEach((rung, all) -> {
            for (int i = 0; i < all.size(); i += RULES_ON_A_PAGE) {
                List<Rule> page = all.subList(i, Math.min(i + RULES_ON_A_PAGE, all.size()));
                String path = rung + "-w" + world.number() + "-" + (i / RULES_ON_A_PAGE + 1) + ".drl";
                pages.put(path, world.page(heading(page.get(0)), page));
            }
        });
        return pages;
    }

    /** Where the pages of a rule lie, and how their names begin; that of a clearance says that it is one. */
    private static String rung(Rule rule) {
        return rule.folder() + "/"
                + rule.then().type().title().toLowerCase(java.util.Locale.ROOT).replace("cleared", "clearance");
    }

    private String heading(Rule rule) {
        String text = texts.get(pathOf(rule)).text();
        return text.substring(0, text.indexOf("\nrule ") + 1);
    }

    private static String pathOf(Rule rule) {
        String file = rule.place().file();
        return file.substring(file.lastIndexOf(rule.folder() + "/"));
    }

    /** Runners who answer in the words of the first world, those first that touch the most rules. */
    public List<Consultation> runners() {
        return runners.touchingMost();
    }

    /** The answer as if that book had given it: it says by which base it was given, and all else can be compared. */
    public static Assessment as(RuleBook book, Assessment answer) {
        return new Assessment(
                answer.name(),
                book.knowledge(),
                answer.urgency(),
                answer.running(),
                answer.redFlags(),
                answer.causes(),
                answer.notToBeMissed(),
                answer.drivers(),
                answer.recommendations(),
                answer.withheld(),
                answer.questions(),
                answer.notSure(),
                answer.next(),
                answer.fired(),
                answer.reasons());
    }
}
