package org.runnerhip.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.reading.Yaml;

/**
 * Changes of rules that change nothing for any runner, each with the reason, as an expert lists them in
 * {@code cases/equivalents.yaml}.
 */
final class Equivalents {

    private static final List<String> KEYS = List.of("rule", "changes", "because");

    private record Listed(String rule, String change) {}

    private final Map<String, Set<String>> changesOf = new HashMap<>();
    private final Map<Listed, Place> listed = new LinkedHashMap<>();
    private final Set<Listed> noticed = new HashSet<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Equivalents(List<Mutant> mutants) {
        for (Mutant mutant : mutants) {
            changesOf
                    .computeIfAbsent(mutant.original().name(), name -> new LinkedHashSet<>())
                    .add(mutant.change());
        }
    }

    /** Those of these mutants that the files list. */
    static Equivalents among(List<Mutant> mutants, List<TextFile> files) {
        Equivalents equivalents = new Equivalents(mutants);
        for (TextFile file : files) {
            Yaml.read(file, equivalents.remarks).ifPresent(root -> root.items().forEach(equivalents::read));
        }
        return equivalents;
    }

    private void read(Yaml item) {
        Map<String, Yaml> entry = new HashMap<>();
        for (Yaml.Entry key : item.entries(remarks)) {
            if (!KEYS.contains(key.key())) {
                remark(
                        key.place(),
                        "there is no key \"" + key.key() + "\" here",
                        NearestWord.remedy(key.key(), KEYS, "the keys are " + String.join(", ", KEYS)));
            }
            entry.put(key.key(), key.value());
        }
        for (String key : KEYS) {
            if (!entry.containsKey(key) || entry.get(key).items().isEmpty()) {
                remark(item.place(), "an equivalent change says its " + key, "add " + key + ":");
                return;
            }
        }
        for (Yaml rule : entry.get("rule").items()) {
            read(rule, entry.get("changes"));
        }
    }

    private void read(Yaml rule, Yaml listedChanges) {
        Set<String> changes = changesOf.get(rule.text());
        if (changes == null) {
            remark(
                    rule.place(),
                    "there is no rule \"" + rule.text() + "\"",
                    NearestWord.remedy(rule.text(), changesOf.keySet(), "remove the entry"));
            return;
        }
        for (Yaml change : listedChanges.items()) {
            if (!changes.contains(change.text())) {
                remark(
                        change.place(),
                        "the rule has no change \"" + change.text() + "\"",
                        NearestWord.remedy(change.text(), changes, "remove it"));
            }
            listed.put(new Listed(rule.text(), change.text()), change.place());
        }
    }

    boolean list(Mutant mutant) {
        return listed.containsKey(new Listed(mutant.original().name(), mutant.change()));
    }

    /** A case notices that mutant; if it is listed, the list is wrong. */
    void notice(Mutant mutant) {
        Listed change = new Listed(mutant.original().name(), mutant.change());
        if (listed.containsKey(change) && noticed.add(change)) {
            remark(listed.get(change), "a case notices this change: \"" + mutant.change() + "\"", "remove it");
        }
    }

    /** What is wrong with the list. */
    List<Remark> remarks() {
        return remarks;
    }

    private void remark(Place place, String what, String remedy) {
        remarks.add(new Remark(place, what, remedy));
    }
}
