package org.runnerhip.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.Remark;

/** Every safety term is asked on one page, and a page that can be answered with "none of these" has only questions it answers. */
final class ScreenCheck {

    private final Vocabulary words;
    private final List<Remark> remarks;
    private final Map<String, Screen> screenOfTerm = new HashMap<>();

    ScreenCheck(Vocabulary words, List<Remark> remarks) {
        this.words = words;
        this.remarks = remarks;
    }

    void run() {
        for (Screen screen : words.screens().all()) {
            itsIdIsAWordOfItsOwn(screen);
            itAsksSomething(screen);
            screen.members().forEach(member -> memberOf(screen, member));
            screen.also().forEach(term -> alsoOn(screen, term));
        }
        words.safetyTerms().forEach(this::isAMember);
    }

    private void itsIdIsAWordOfItsOwn(Screen screen) {
        if (!screen.id().equals(Vocabulary.normal(screen.id()))) {
            remark(
                    screen,
                    "the id \"" + screen.id() + "\" is not written as a word",
                    "write " + Vocabulary.normal(screen.id()));
        }
        if (words.terms().containsKey(screen.id())) {
            remark(screen, "\"" + screen.id() + "\" is a term as well", "give the screen a name of its own");
        }
    }

    private void itAsksSomething(Screen screen) {
        if (screen.members().isEmpty()) {
            remark(screen, "the screen \"" + screen.id() + "\" has no members", "write members: [term, ...]");
        }
        boolean safety = words.screens().members(screen).stream()
                .anyMatch(term -> term.safety().isPresent());
        if (screen.onRequest() && safety && screen.clears().isEmpty()) {
            remark(
                    screen,
                    "the screen \"" + screen.id() + "\" is asked on request and clears nothing",
                    "write clears: [clearance, ...], or when: always");
        }
    }

    private void memberOf(Screen screen, String member) {
        if (isTerm(screen, member) && isOnNoOther(screen, member)) {
            Term term = words.terms().get(member);
            if (screen.ticks() && term.negative().isEmpty()) {
                remark(
                        screen,
                        "\"" + member + "\" has no answer that \"none of these\" stands for",
                        "write harmless: with the term in vocabulary/terms.yaml, or kind: form here");
            }
        }
    }

    private void alsoOn(Screen screen, String term) {
        if (isTerm(screen, term)
                && isOnNoOther(screen, term)
                && words.terms().get(term).safety().isPresent()) {
            remark(screen, "\"" + term + "\" is a safety term", "move it from also: to members:");
        }
    }

    private boolean isTerm(Screen screen, String id) {
        if (words.terms().containsKey(id)) {
            return true;
        }
        remark(
                screen,
                "\"" + screen.id() + "\" names the term \"" + id + "\", which does not exist",
                NearestWord.remedy(id, words.terms().keySet(), "define it, or remove it here"));
        return false;
    }

    private boolean isOnNoOther(Screen screen, String term) {
        Screen first = screenOfTerm.putIfAbsent(term, screen);
        if (first == null) {
            return true;
        }
        remark(screen, "\"" + term + "\" stands in two screens", "keep it in one; the first is \"" + first.id() + "\"");
        return false;
    }

    private void isAMember(Term term) {
        if (!screenOfTerm.containsKey(term.id())) {
            remark(
                    term,
                    "the safety term \"" + term.id() + "\" is in no screen",
                    "add it to the members of one in vocabulary/screens.yaml");
        }
    }

    private void remark(Entry entry, String what, String remedy) {
        remarks.add(new Remark(entry.place(), what, remedy));
    }
}
