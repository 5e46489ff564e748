package org.runnerhip.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.facts.Asked;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.History;
import org.runnerhip.facts.Open;
import org.runnerhip.facts.Runner;
import org.runnerhip.facts.Symptom;

/** The screens of a base, and what was asked of them. */
public final class Screens {

    /** No screens: nothing is ever asked, and nothing is open. */
    public static final Screens NONE = new Screens(List.of(), Map.of());

    private enum Answer {
        NOT_CONCERNED,
        GIVEN,
        NOT_SURE,
        NOT_ASKED
    }

    private record Page(Screen screen, List<Term> members, Asked asked, Open notAsked, Open notSure) {}

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, Screen> screenOfTerm = new HashMap<>();

    Screens(Collection<Screen> screens, Map<String, Term> terms) {
        for (Screen screen : screens) {
            List<Term> members = screen.members().stream()
                    .filter(terms::containsKey)
                    .map(terms::get)
                    .toList();
            pages.put(
                    screen.id(),
                    new Page(
                            screen,
                            members,
                            new Asked(screen.id()),
                            new Open(screen.id(), Open.NOT_ASKED),
                            new Open(screen.id(), Open.NOT_SURE)));
            screen.also().forEach(term -> screenOfTerm.put(term, screen));
            screen.members().forEach(term -> screenOfTerm.put(term, screen));
        }
    }

    /** Every screen, in the order in which they are put. */
    public List<Screen> all() {
        return pages.values().stream().map(Page::screen).toList();
    }

    /** The screen of that id; {@code null} if there is none. */
    public Screen get(String id) {
        Page page = pages.get(id);
        return page == null ? null : page.screen();
    }

    /** The members of a screen. */
    public List<Term> members(Screen screen) {
        return pages.get(screen.id()).members();
    }

    /** The screen on whose page a term is asked; {@code null} for a term that is asked by itself. */
    public Screen of(Term term) {
        return screenOfTerm.get(term.id());
    }

    /** What the facts told make of each screen: it was asked, or it is open. */
    public List<Concluded> states(Collection<?> told) {
        List<Concluded> states = new ArrayList<>(pages.size());
        if (pages.isEmpty()) {
            return states;
        }
        Told answers = new Told(told);
        for (Page page : pages.values()) {
            states.add(answers.state(page));
        }
        return states;
    }

    /** The members of a screen that have no answer, {@code not-sure} included. */
    public List<Term> open(String screen, Collection<?> told) {
        Told answers = new Told(told);
        return pages.get(screen).members().stream()
                .filter(term -> answers.to(term) == Answer.NOT_SURE || answers.to(term) == Answer.NOT_ASKED)
                .toList();
    }

    /** The answers to the members of a screen, in words; of those that have one. */
    public Map<Term, String> answered(String screen, Collection<?> told) {
        Told answers = new Told(told);
        Map<Term, String> answered = new LinkedHashMap<>();
        for (Term term : pages.get(screen).members()) {
            if (answers.to(term) == Answer.GIVEN) {
                answered.put(term, answers.words(term));
            }
        }
        return answered;
    }

    /** Facts by what they answer. */
    private static final class Told {

        private final Map<String, String> words = new HashMap<>();
        private final Map<FactType, Given> whole = new HashMap<>();

        Told(Collection<?> facts) {
            for (Object fact : facts) {
                if (fact instanceof Symptom symptom) {
                    words.merge(symptom.name(), word(symptom.value(), symptom.number()), (a, b) -> a + ", " + b);
                } else if (fact instanceof History history) {
                    words.merge(history.name(), word(history.value(), history.number()), (a, b) -> a + ", " + b);
                } else if (fact instanceof Given given) {
                    whole.put(FactType.of(given), given);
                }
            }
        }

        private static String word(String value, Double number) {
            return value != null ? value : Answers.plain(number);
        }

        Concluded state(Page page) {
            Concluded state = page.asked();
            for (Term term : page.members()) {
                Answer answer = to(term);
                if (answer == Answer.NOT_ASKED) {
                    return page.notAsked();
                }
                if (answer == Answer.NOT_SURE) {
                    state = page.notSure();
                }
            }
            return state;
        }

        Answer to(Term term) {
            Object component = term.hasOwnComponent() ? component(term) : null;
            Object told = component != null ? component : words.get(term.id());
            if (told == null) {
                return concerns(term) ? Answer.NOT_ASKED : Answer.NOT_CONCERNED;
            }
            return told.equals(Term.NOT_SURE) ? Answer.NOT_SURE : Answer.GIVEN;
        }

        String words(Term term) {
            Object component = term.hasOwnComponent() ? component(term) : null;
            return component == null
                    ? words.get(term.id())
                    : component instanceof Number number ? Answers.plain(number.doubleValue()) : component.toString();
        }

        private Object component(Term term) {
            Given fact = whole.get(term.record());
            return fact == null ? null : term.component().getter().apply(fact);
        }

        private boolean concerns(Term term) {
            return term.concerns((Runner) whole.get(FactType.RUNNER));
        }
    }
}
