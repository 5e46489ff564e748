package org.runnerhip.interview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Cleared;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Contraindication;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.facts.Runner;
import org.runnerhip.interview.Agenda.Item;
import org.runnerhip.interview.Agenda.Left;
import org.runnerhip.interview.Agenda.Sheet;
import org.runnerhip.interview.Page.Kind;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Answers;
import org.runnerhip.vocabulary.CauseOrder;
import org.runnerhip.vocabulary.Screen;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Treatment;
import org.runnerhip.vocabulary.UrgencyLevel;
import org.runnerhip.vocabulary.Vocabulary;

/** Chooses the next page. Immutable and safe to share between threads. */
public final class Interview {

    private final Vocabulary vocabulary;
    private final Evaluator evaluator;
    private final Agenda agenda;

    public Interview(Collection<Rule> rules, Vocabulary vocabulary, Evaluator evaluator) {
        this.vocabulary = vocabulary;
        this.evaluator = evaluator;
        this.agenda = new Agenda(rules, vocabulary);
    }

    /**
     * The next turn.
     *
     * @param told what was told so far
     * @param examiner whether somebody is there who can examine the runner
     */
    public Turn next(Answers told, boolean examiner) {
        Conclusions conclusions = evaluator.conclude(told.facts());
        Left left = agenda.left(told.facts(), conclusions);
        Optional<Sheet> sheet = first(left.needed(), examiner);
        if (sheet.isEmpty() && left.level().isKnown()) {
            sheet = first(changing(left, told, conclusions, examiner), examiner)
                    .or(() -> first(left.screens(), examiner));
        }
        List<Page> onRequest = onRequest(told, conclusions, left);
        Optional<Page> page = sheet.map(each -> page(each, left, conclusions))
                .or(() -> onRequest.stream().findFirst());
        return new Turn(left.level(), left.settled(), left.needed().size(), page, onRequest);
    }

    /** The first of these sheets, without the questions that nobody there can answer. */
    private static Optional<Sheet> first(List<Sheet> sheets, boolean examiner) {
        return sheets.stream()
                .map(sheet -> new Sheet(
                        sheet.screen(),
                        sheet.items().stream()
                                .filter(item -> examiner || !item.examiner())
                                .toList()))
                .filter(sheet -> !sheet.items().isEmpty())
                .findFirst();
    }

    private Page page(Sheet sheet, Left left, Conclusions conclusions) {
        return page(sheet, left, conclusions, vocabulary);
    }

    /** A sheet as it is put to the runner. */
    public static Page page(Sheet sheet, Left left, Conclusions conclusions, Vocabulary vocabulary) {
        Optional<String> raisesTo = vocabulary.urgencies().values().stream()
                .filter(level -> level.rank() == sheet.raisesTo()
                        && level.rank() > left.level().rank())
                .map(level -> level.id())
                .findFirst();
        Screen screen = sheet.screen();
        Item only = sheet.items().get(0);
        return new Page(
                sheet.id(),
                screen == null ? Kind.QUESTION : screen.onRequest() ? Kind.REQUEST : Kind.SCREEN,
                screen == null ? only.term().ask() : screen.ask(),
                screen == null ? only.because() : screen.why(),
                raisesTo,
                screen == null ? List.of() : opens(screen, conclusions, vocabulary),
                screen != null && screen.ticks(),
                sheet.items().stream().map(Page.Question::of).toList());
    }

    /** The treatments that wait for a screen, and that nothing speaks against. */
    private static List<String> opens(Screen screen, Conclusions conclusions, Vocabulary vocabulary) {
        Set<String> cleared = cleared(conclusions);
        Set<String> withheld = new HashSet<>();
        conclusions.of(Contraindication.class).forEach(each -> withheld.add(each.treatment()));
        return vocabulary.treatments().values().stream()
                .filter(treatment -> treatment.needs().stream()
                        .anyMatch(need -> screen.clears().contains(need) && !cleared.contains(need)))
                .map(Treatment::id)
                .filter(id -> !withheld.contains(id))
                .toList();
    }

    /** Once the level is settled: the questions of which an answer would change the first cause or the advice, most changes first. */
    private List<Sheet> changing(Left left, Answers told, Conclusions now, boolean examiner) {
        Picture before = picture(now);
        Map<Sheet, Integer> changes = new LinkedHashMap<>();
        for (Sheet sheet : left.sheets()) {
            int changing = 0;
            for (Item item : sheet.items()) {
                if (examiner || !item.examiner()) {
                    changing += changes(item.term(), told, before);
                }
            }
            if (changing > 0) {
                changes.put(sheet, changing);
            }
        }
        List<Sheet> sheets = new ArrayList<>(changes.keySet());
        sheets.sort(Comparator.comparingInt(sheet -> -changes.get(sheet)));
        return sheets;
    }

    /** How many answers to a question would change the first cause or the advice. */
    private int changes(Term term, Answers told, Picture before) {
        int changes = 0;
        for (String answer : answers(term)) {
            Answers other = copy(told);
            other.tell(term.id(), List.of(answer));
            if (other.problems().isEmpty()
                    && !picture(evaluator.conclude(other.facts())).equals(before)) {
                changes++;
            }
        }
        return changes;
    }

    /** The words of a term; of a number its ends and its middle, which is enough to see whether it matters. */
    private static List<String> answers(Term term) {
        return term.type() != Term.Type.NUMBER
                ? term.values()
                : List.of(
                        number(term.least()), number(Math.rint((term.least() + term.most()) / 2)), number(term.most()));
    }

    private static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** What a runner would notice. */
    private record Picture(String firstCause, Set<String> advice) {}

    private Picture picture(Conclusions conclusions) {
        Set<String> advice = new HashSet<>();
        conclusions.of(Recommendation.class).forEach(each -> advice.add(each.treatment()));
        UrgencyLevel level = Agenda.level(conclusions, vocabulary);
        String first = conclusions.of(Cause.class).stream()
                .filter(cause -> !vocabulary.causes().get(cause.name()).driver())
                .filter(cause -> vocabulary.causes().get(cause.name()).isToldAsLikely(cause.likelihood(), level))
                .min(new CauseOrder(vocabulary))
                .map(Cause::name)
                .orElse("");
        return new Picture(first, advice);
    }

    /** The pages on which hangs something that would be advised if nothing on them applied. */
    private List<Page> onRequest(Answers told, Conclusions now, Left left) {
        if (!left.settled()) {
            return List.of();
        }
        Answers harmless = copy(told);
        List<Sheet> sheets = new ArrayList<>();
        for (Screen screen : vocabulary.screens().all()) {
            List<Item> items = vocabulary.screens().members(screen).stream()
                    .filter(term -> screen.onRequest() && !told.told().containsKey(term) && concerns(term, told))
                    .map(term -> new Item(term, term.screensFor().orElse(""), 0, 0, false))
                    .toList();
            items.forEach(item -> item.term()
                    .negative()
                    .ifPresent(no -> harmless.tell(item.term().id(), List.of(no))));
            if (!items.isEmpty()) {
                sheets.add(new Sheet(screen, items));
            }
        }
        Set<String> more = picture(evaluator.conclude(harmless.facts())).advice();
        more.removeAll(picture(now).advice());
        return sheets.stream()
                .map(sheet -> page(sheet, left, now))
                .filter(page -> page.opens().stream().anyMatch(more::contains))
                .toList();
    }

    private Answers copy(Answers told) {
        Answers copy = new Answers(vocabulary);
        told.told().forEach((term, words) -> copy.tell(term.id(), words));
        return copy;
    }

    private static Set<String> cleared(Conclusions conclusions) {
        Set<String> cleared = new HashSet<>();
        conclusions.of(Cleared.class).forEach(each -> cleared.add(each.name()));
        return cleared;
    }

    private boolean concerns(Term term, Answers told) {
        return told.facts().stream()
                .filter(Runner.class::isInstance)
                .map(Runner.class::cast)
                .allMatch(term::concerns);
    }
}
