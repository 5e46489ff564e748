package org.runnerhip.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.vocabulary.Term;

/**
 * What the first contact is worth to the runners of the stories: the first answer, and the interview after it. And how the interview
 * of the runner of every case ends, who tells nothing before being asked.
 */
public final class FirstContact {

    /** Advice that only says what to look out for. */
    private static final List<String> SAFETY_NETS = List.of("safety-net", "go-at-once");

    /**
     * A story and how it went.
     *
     * @param story the story
     * @param how how the runner was interviewed
     */
    public record Told(Case story, Interviewed how) {

        /** Whether the first answer holds something to do at once, beyond when to come back. */
        boolean isHelpedAtOnce() {
            return how.first().recommendations().stream()
                    .anyMatch(advice ->
                            List.of("meanwhile", "now").contains(advice.step()) && !SAFETY_NETS.contains(advice.id()));
        }

        /** Whether the first answer sounds like an all-clear while something is open. */
        boolean isCalmedTooSoon(RuleBook book) {
            Assessment.Urgency urgency = how.first().urgency();
            return book.vocabulary().urgencies().get(urgency.level()).calm() && !urgency.settled();
        }

        String level() {
            return how.last().urgency().level();
        }

        boolean isRight() {
            return story.expect().urgency().contains(level());
        }

        boolean isUnder(RuleBook book) {
            return story.expect().urgency().stream()
                    .allMatch(level ->
                            book.vocabulary().rank(level) > how.last().urgency().rank());
        }
    }

    private final RuleBook book;
    private final List<Told> stories;

    private FirstContact(RuleBook book, List<Told> stories) {
        this.book = book;
        this.stories = stories;
    }

    /**
     * Interviews the runners of all stories of a book.
     *
     * @throws org.runnerhip.reading.RefusedException if a story cannot be read
     */
    public static FirstContact of(RuleBook book) {
        List<Told> told = new ArrayList<>();
        book.storyFiles().stream()
                .flatMap(file -> CaseReader.read(file, book).stream())
                .forEach(story -> told.add(new Told(
                        story,
                        Interviewed.of(
                                book,
                                story.consultation(),
                                book.answers(story.knows()).told(),
                                false))));
        return new FirstContact(book, told);
    }

    /** Every story that falls short: helped too late, calmed too soon, or at a level that it does not accept. */
    public List<Shortfall> shortfalls() {
        List<Shortfall> shortfalls = new ArrayList<>();
        for (Told told : stories) {
            if (!told.isHelpedAtOnce()) {
                shortfalls.add(fallsShort(told, "something to do at once", "nothing"));
            }
            if (told.how().first().running().isEmpty()) {
                shortfalls.add(fallsShort(told, "a word on running at once", "none"));
            }
            if (told.isCalmedTooSoon(book)) {
                shortfalls.add(fallsShort(
                        told,
                        "no calm level over open questions",
                        told.how().first().urgency().level()));
            }
            if (!told.isRight()) {
                shortfalls.add(fallsShort(
                        told,
                        "urgency " + String.join(" or ", told.story().expect().urgency()),
                        told.level()));
            }
            for (Assessment answer : List.of(told.how().first(), told.how().last())) {
                answer.recommendations().stream()
                        .filter(advice -> told.story().expect().never().contains(advice.id()))
                        .forEach(advice -> shortfalls.add(fallsShort(told, "never " + advice.id(), advice.id())));
            }
        }
        return shortfalls;
    }

    private static Shortfall fallsShort(Told told, String expected, String got) {
        return new Shortfall(told.story().place(), told.story().name(), expected, got, List.of());
    }

    /** The stories as a table of Markdown, with what they come to. */
    public String table() {
        StringBuilder text = new StringBuilder("""
                | story | word on running at once | pages | level at the end | accepted |
                |---|---|---|---|---|
                """);
        for (Told told : stories) {
            text.append("| ").append(told.story().name());
            text.append(" | ")
                    .append(told.how()
                            .first()
                            .running()
                            .map(Assessment.Running::treatment)
                            .orElse("none"));
            text.append(" | ").append(told.how().pages().size());
            text.append(" | ").append(told.level());
            text.append(" | ")
                    .append(String.join(" or ", told.story().expect().urgency()))
                    .append(" |\n");
        }
        int all = stories.size();
        long right = stories.stream().filter(Told::isRight).count();
        long under = stories.stream().filter(told -> told.isUnder(book)).count();
        return text.append("\n")
                .append("Of ")
                .append(all)
                .append(" stories: something to do at once in ")
                .append(stories.stream().filter(Told::isHelpedAtOnce).count())
                .append(", a word on running in ")
                .append(stories.stream()
                        .filter(told -> told.how().first().running().isPresent())
                        .count())
                .append(", a calm level over open questions in ")
                .append(stories.stream()
                        .filter(told -> told.isCalmedTooSoon(book))
                        .count())
                .append("; pages until the level is settled: median ")
                .append(median(stories, told -> told.how().pages().size()))
                .append(", most ")
                .append(most(stories, told -> told.how().pages().size()))
                .append("; level at the end accepted in ")
                .append(right)
                .append(", less urgent in ")
                .append(under)
                .append(", more urgent in ")
                .append(all - right - under)
                .append(".\n")
                .toString();
    }

    /** How the interviews of the runners of all cases end, in a sentence. */
    public String ofTheCases() {
        List<Told> told = new ArrayList<>();
        for (Case each : CaseFiles.unreadOf(book).readFor(book).cases().toList()) {
            Map<Term, List<String>> knows =
                    new LinkedHashMap<>(book.answers(each.consultation()).told());
            told.add(new Told(each, Interviewed.of(book, Consultation.about(each.name()), knows, true)));
        }
        List<Told> calm = told.stream()
                .filter(each -> each.level().equals(book.vocabulary().calmest().id()))
                .toList();
        long endless = told.stream().filter(each -> !each.how().ended()).count();
        return "The runners of the " + told.size() + " cases, who tell nothing before they are asked: "
                + (told.size() - endless) + " interviews end; pages: median "
                + median(told, each -> each.how().pages().size()) + ", most "
                + most(told, each -> each.how().pages().size()) + "; of the " + calm.size()
                + " who may look after it themselves median "
                + median(calm, each -> each.how().pages().size())
                + ", most " + most(calm, each -> each.how().pages().size()) + ".\n";
    }

    private static int median(List<Told> all, ToIntFunction<Told> count) {
        return all.isEmpty()
                ? 0
                : all.stream().mapToInt(count).sorted().boxed().toList().get(all.size() / 2);
    }

    private static int most(List<Told> all, ToIntFunction<Told> count) {
        return all.stream().mapToInt(count).max().orElse(0);
    }
}
