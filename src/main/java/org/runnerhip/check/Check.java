package org.runnerhip.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.facts.FactType;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Vocabulary;

/** One subject of the house style. Each of its methods holds one rule of it; the remark it makes is the remedy. */
abstract class Check {

    final List<RuleFile> pages;
    final List<Rule> rules;
    final Vocabulary vocabulary;
    private final List<Remark> remarks = new ArrayList<>();

    Check(List<RuleFile> pages, Vocabulary vocabulary) {
        this.pages = pages;
        this.rules = pages.stream().flatMap(page -> page.rules().stream()).toList();
        this.vocabulary = vocabulary;
    }

    /** The rules that conclude such a fact, by the name they conclude. */
    final Map<String, List<Rule>> concluding(FactType type) {
        Map<String, List<Rule>> byName = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.then().type() == type) {
                rule.then()
                        .word("name")
                        .ifPresent(name -> byName.computeIfAbsent(name.text(), key -> new ArrayList<>())
                                .add(rule));
            }
        }
        return byName;
    }

    /** Holds everything to this subject. */
    abstract void run();

    /** Every breach of it. */
    final List<Remark> remarks() {
        run();
        return remarks;
    }

    final void remark(Place place, String what, String remedy) {
        remarks.add(new Remark(place, what, remedy));
    }
}
