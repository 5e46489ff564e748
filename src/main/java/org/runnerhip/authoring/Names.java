package org.runnerhip.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runnerhip.facts.FactType;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Entry;
import org.runnerhip.vocabulary.Vocabulary;
import org.runnerhip.vocabulary.VocabularyReader;

/** The names that a rule folder has given. A name means one thing, so a term and a cause do not share one. */
final class Names {

    private final Map<String, Remark> taken = new LinkedHashMap<>();

    /** The names in a folder. It may have mistakes; the check says them, and here only the names matter. */
    Names(Path rules) {
        List<Remark> ignored = new ArrayList<>();
        List<TextFile> files = TextFile.below(rules, path -> !path.startsWith("cases/"), ignored);
        Vocabulary vocabulary = VocabularyReader.read(files, ignored);
        add("term", vocabulary.terms());
        add("cause", vocabulary.causes());
        add("treatment", vocabulary.treatments());
        for (TextFile file : files) {
            if (file.path().endsWith(".drl")) {
                RuleReader.read(file, ignored).rules().forEach(this::addFinding);
            }
        }
    }

    /** What to say of a name that is taken; empty if it is free. */
    Optional<Remark> remarkOn(String name) {
        return Optional.ofNullable(taken.get(name));
    }

    private void add(String kind, Map<String, ? extends Entry> entries) {
        entries.forEach((name, entry) -> add(kind, name, entry.place()));
    }

    private void addFinding(Rule rule) {
        if (rule.then().type() == FactType.FINDING) {
            rule.then()
                    .word("name")
                    .ifPresent(name -> add("finding", name.text(), rule.then().place()));
        }
    }

    private void add(String kind, String name, Place place) {
        String what = "there is a " + kind + " \"" + name + "\" already";
        taken.putIfAbsent(name, new Remark(place, what, "change it here, or take another name"));
    }
}
