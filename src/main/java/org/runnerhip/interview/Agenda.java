package org.runnerhip.interview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.History;
import org.runnerhip.facts.Open;
import org.runnerhip.facts.Question;
import org.runnerhip.facts.RedFlag;
import org.runnerhip.facts.Runner;
import org.runnerhip.facts.Symptom;
import org.runnerhip.interview.Raises.Raise;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Screen;
import org.runnerhip.vocabulary.Screens;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.UrgencyLevel;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * What is left to ask of one runner, and how urgent it is as far as it is known. Worked out for every assessment, so it tries
 * nothing; it looks at what the red flags could still need.
 */
public final class Agenda {

    /**
     * A question that is open.
     *
     * @param term the term it asks for
     * @param because why it is asked
     * @param raisesTo the highest rank of urgency that its answer could lead to; 0 for none
     * @param near how near it is to this story; the greater, the nearer
     * @param examiner whether only somebody who examines the runner can answer
     */
    public record Item(Term term, String because, int raisesTo, int near, boolean examiner) {}

    /**
     * Questions that are put at once.
     *
     * @param screen the screen; {@code null} for a question that is put by itself
     * @param items its open questions, those of this story first
     */
    public record Sheet(Screen screen, List<Item> items) {

        /** The screen's id, or the term's. */
        public String id() {
            return screen == null ? items.get(0).term().id() : screen.id();
        }

        private boolean isForm() {
            return screen != null && !screen.ticks();
        }

        /** The highest rank that one of its answers could lead to. */
        public int raisesTo() {
            return items.stream().mapToInt(Item::raisesTo).max().orElse(0);
        }
    }

    /**
     * What is left.
     *
     * @param level how urgent it is, or that this is not known yet
     * @param needed the sheets that have to be put before the level is settled, in their order
     * @param sheets all that are worth putting: those needed, then the others
     * @param questions every open question of them, those of this story first, then by how urgent their answer could make it
     */
    public record Left(UrgencyLevel level, List<Sheet> needed, List<Sheet> sheets, List<Item> questions) {

        /** Whether no open answer could make it more urgent. */
        public boolean settled() {
            return level.isKnown() && needed.isEmpty();
        }

        /** The pages that are always asked and are still open, needed or not. */
        public List<Sheet> screens() {
            return sheets.stream().filter(sheet -> sheet.screen() != null).toList();
        }

        /** The terms that are asked without a rule that asks for them. */
        public List<Term> withoutARule(Conclusions conclusions) {
            Set<String> byRule =
                    conclusions.of(Question.class).stream().map(Question::name).collect(Collectors.toSet());
            return questions.stream()
                    .map(Item::term)
                    .filter(term -> term.safety().isPresent() || !byRule.contains(term.id()))
                    .toList();
        }
    }

    /** Who and where first, then what could raise the urgency most; of equals the order of the screens. */
    private static final Comparator<Sheet> ORDER =
            Comparator.<Sheet, Boolean>comparing(sheet -> !sheet.isForm()).thenComparing(sheet -> -sheet.raisesTo());

    /** What is felt now and near to the story first, then what could raise the urgency most, what ever was after what is now. */
    private static final Comparator<Item> STORY_FIRST = Comparator.<Item>comparingInt(
                    item -> item.term().record() == FactType.HISTORY ? 0 : -item.near())
            .thenComparingInt(item -> -item.raisesTo())
            .thenComparing(item -> item.term().record() == FactType.HISTORY);

    private final Vocabulary vocabulary;
    private final Screens screens;
    private final Raises raises;
    private final int highestRank;

    public Agenda(Collection<Rule> rules, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.screens = vocabulary.screens();
        this.raises = new Raises(rules, vocabulary);
        this.highestRank = vocabulary.urgencies().values().stream()
                .mapToInt(UrgencyLevel::rank)
                .max()
                .orElse(0);
    }

    /**
     * The level that was concluded about a runner: of the most urgent red flag, or else the calmest. A calm one is not known as long
     * as a page that is always asked is open.
     */
    public static UrgencyLevel level(Conclusions conclusions, Vocabulary vocabulary) {
        UrgencyLevel highest = null;
        for (RedFlag flag : conclusions.of(RedFlag.class)) {
            UrgencyLevel level = vocabulary.urgencies().get(flag.urgency());
            highest = highest == null || level.rank() > highest.rank() ? level : highest;
        }
        UrgencyLevel concluded = highest == null ? vocabulary.calmest() : highest;
        return concluded.calm() && isOpen(conclusions, vocabulary) ? vocabulary.notKnown() : concluded;
    }

    private static boolean isOpen(Conclusions conclusions, Vocabulary vocabulary) {
        for (Open open : conclusions.of(Open.class)) {
            if (open.left().equals(Open.NOT_ASKED)
                    && !vocabulary.screens().get(open.name()).onRequest()) {
                return true;
            }
        }
        return false;
    }

    /** What is left to ask of a runner. In an emergency nothing is: help comes first. */
    public Left left(Collection<? extends Given> told, Conclusions conclusions) {
        UrgencyLevel level = level(conclusions, vocabulary);
        return level.rank() == highestRank
                ? new Left(level, List.of(), List.of(), List.of())
                : new OneRunner(told, conclusions, level).left();
    }

    private final class OneRunner {

        private final Collection<? extends Given> told;
        private final Conclusions conclusions;
        private final UrgencyLevel level;
        private final Set<String> put = new HashSet<>();
        private Runner runner;
        private Map<Term, Raise> raised = Map.of();

        OneRunner(Collection<? extends Given> told, Conclusions conclusions, UrgencyLevel level) {
            this.told = told;
            this.conclusions = conclusions;
            this.level = level;
            for (Given fact : told) {
                if (fact instanceof Symptom symptom) {
                    put.add(symptom.name());
                } else if (fact instanceof History history) {
                    put.add(history.name());
                } else {
                    runner = fact instanceof Runner who ? who : runner;
                }
            }
        }

        Left left() {
            Map<Screen, List<Term>> onScreens = new LinkedHashMap<>();
            List<Term> alone = new ArrayList<>();
            Map<Term, String> asked = asked();
            Set<Term> open = new LinkedHashSet<>();
            for (Screen screen : screens.all()) {
                if (!screen.onRequest()) {
                    collect(screen, onScreens, alone, open);
                }
            }
            for (Term term : asked.keySet()) {
                if (open.add(term)) {
                    alone.add(term);
                }
            }
            raised = raises.of(open, asked.keySet(), told, conclusions.reasons().keySet());
            List<Sheet> sheets = new ArrayList<>();
            onScreens.forEach((screen, terms) -> sheets.add(sheet(screen, terms, asked)));
            for (Term term : alone) {
                Sheet sheet = sheet(null, List.of(term), asked);
                if (asked.containsKey(term) || sheet.raisesTo() > level.rank()) {
                    sheets.add(sheet);
                }
            }
            sheets.sort(ORDER);
            List<Sheet> needed = sheets.stream().filter(this::isNeeded).toList();
            List<Sheet> all = new ArrayList<>(needed);
            sheets.stream().filter(sheet -> !isNeeded(sheet)).forEach(all::add);
            List<Item> questions = all.stream()
                    .flatMap(sheet -> sheet.items().stream())
                    .sorted(STORY_FIRST)
                    .toList();
            return new Left(level, needed, List.copyOf(all), questions);
        }

        /** Before any level is known every page that is always asked is needed; then what could raise the level that stands. */
        private boolean isNeeded(Sheet sheet) {
            boolean settles = !level.isKnown() && sheet.screen() != null;
            return settles
                    || sheet.items().stream().anyMatch(item -> item.raisesTo() > level.rank() && !item.examiner());
        }

        private void collect(Screen screen, Map<Screen, List<Term>> onScreens, List<Term> alone, Set<Term> open) {
            List<Term> members =
                    screens.members(screen).stream().filter(this::isOpen).toList();
            List<Term> also = screen.also().stream()
                    .map(vocabulary.terms()::get)
                    .filter(this::isOpen)
                    .toList();
            open.addAll(members);
            open.addAll(also);
            if (members.isEmpty()) {
                alone.addAll(also); // a page is not put again
            } else {
                List<Term> page = new ArrayList<>(members);
                page.addAll(also);
                onScreens.put(screen, page);
            }
        }

        /** Whether a question was not put, and concerns this runner. */
        private boolean isOpen(Term term) {
            if (put.contains(term.id())) {
                return false;
            }
            if (term.hasOwnComponent()) {
                for (Given fact : told) {
                    if (FactType.of(fact) == term.record()
                            && term.component().getter().apply(fact) != null) {
                        return false;
                    }
                }
            }
            return term.concerns(runner);
        }

        /** The open questions that rules ask, with the first reason of each. */
        private Map<Term, String> asked() {
            Map<Term, String> asked = new LinkedHashMap<>();
            conclusions.of(Question.class).stream()
                    .sorted(Comparator.comparing(Question::name).thenComparing(Question::because))
                    .forEach(question -> {
                        Term term = vocabulary.terms().get(question.name());
                        if (isOpen(term)) {
                            asked.putIfAbsent(term, question.because());
                        }
                    });
            return asked;
        }

        private Sheet sheet(Screen screen, List<Term> terms, Map<Term, String> asked) {
            List<Item> items = terms.stream()
                    .map(term -> {
                        Raise raise = raised.getOrDefault(term, Raise.NOTHING);
                        return new Item(
                                term,
                                because(term, asked, screen),
                                raise.rank() > level.rank() ? raise.rank() : 0,
                                raise.rank() > level.rank() ? raise.near() : Raise.FAR,
                                term.forExaminer(runner == null ? null : runner.ageYears()));
                    })
                    .sorted(STORY_FIRST)
                    .toList();
            return new Sheet(screen, items);
        }

        private String because(Term term, Map<Term, String> asked, Screen screen) {
            return term.screensFor()
                    .orElseGet(() -> asked.containsKey(term)
                            ? asked.get(term)
                            : screen == null ? "its answer may make it more urgent." : screen.why());
        }
    }
}
