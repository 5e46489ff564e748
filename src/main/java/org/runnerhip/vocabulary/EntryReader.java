package org.runnerhip.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.reading.Yaml;

/** One entry of a vocabulary file, read key by key. A key that nobody asked for is a mistake. */
final class EntryReader {

    private final Place place;
    private final Map<String, Yaml.Entry> keys = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final List<Remark> remarks;

    private EntryReader(Yaml entry, List<Remark> remarks) {
        this.place = entry.place();
        this.remarks = remarks;
        entry.entries(remarks).forEach(key -> keys.put(key.key(), key));
    }

    /** Reads a file that is a list of entries with unique ids. */
    static <E extends Entry> List<E> read(TextFile file, List<Remark> remarks, Function<EntryReader, E> make) {
        List<E> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        Optional<Yaml> root = Yaml.read(file, remarks);
        for (Yaml item : root.map(Yaml::items).orElse(List.of())) {
            int before = remarks.size();
            if (!item.isMap()) {
                remarks.add(new Remark(item.place(), "an entry is a map of keys", "write - id: ..."));
                continue;
            }
            EntryReader reader = new EntryReader(item, remarks);
            E entry = make.apply(reader);
            reader.refuseUnasked();
            if (remarks.size() > before) {
                continue;
            }
            Place first = seen.putIfAbsent(entry.id(), entry.place());
            if (first == null) {
                entries.add(entry);
            } else {
                remarks.add(new Remark(
                        entry.place(),
                        "\"" + entry.id() + "\" is defined twice",
                        "keep one; the first is in line " + first.line()));
            }
        }
        return entries;
    }

    Place place() {
        return place;
    }

    /** A text that must be there. */
    String required(String key) {
        Optional<Yaml> value = value(key);
        if (value.isEmpty() || !value.get().isText()) {
            remark(value.map(Yaml::place).orElse(place), "\"" + key + "\" is missing", "write " + key + ": ...");
            return "";
        }
        return value.get().text();
    }

    /** A text that may be missing; then it is empty. */
    String optional(String key) {
        return value(key).map(Yaml::text).orElse("");
    }

    /** A text that must be one of these. */
    String oneOf(String key, Collection<String> words) {
        String word = required(key);
        if (!word.isEmpty() && !words.contains(word)) {
            remark(
                    placeOf(key),
                    "\"" + word + "\" is no " + key,
                    NearestWord.remedy(word, words, "write one of " + String.join(", ", words)));
        }
        return word;
    }

    boolean has(String key) {
        return value(key).isPresent();
    }

    boolean flag(String key) {
        String word = optional(key);
        return word.equals("true") || word.equals("yes");
    }

    List<String> list(String key) {
        return value(key).map(Yaml::items).orElse(List.of()).stream()
                .map(Yaml::text)
                .toList();
    }

    /** Two numbers, the least and the greatest. */
    double[] range(String key) {
        List<String> numbers = list(key);
        try {
            double[] range = numbers.stream().mapToDouble(Double::parseDouble).toArray();
            if (range.length == 2 && range[0] <= range[1]) {
                return range;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        remark(placeOf(key), "\"" + key + "\" is not a range", "write " + key + ": [least, greatest]");
        return new double[] {0, 0};
    }

    int number(String key) {
        try {
            return Integer.parseInt(required(key));
        } catch (NumberFormatException e) {
            remark(placeOf(key), "\"" + key + "\" is not a whole number", "write " + key + ": 1");
            return 0;
        }
    }

    Map<String, String> map(String key) {
        Map<String, String> map = new LinkedHashMap<>();
        value(key)
                .ifPresent(value -> value.entries(remarks)
                        .forEach(e -> map.put(e.key(), e.value().text())));
        return map;
    }

    private Optional<Yaml> value(String key) {
        asked.add(key);
        return Optional.ofNullable(keys.get(key)).map(Yaml.Entry::value);
    }

    private Place placeOf(String key) {
        return Optional.ofNullable(keys.get(key)).map(Yaml.Entry::place).orElse(place);
    }

    private void refuseUnasked() {
        for (Yaml.Entry key : keys.values()) {
            if (!asked.contains(key.key())) {
                remark(
                        key.place(),
                        "there is no key \"" + key.key() + "\" here",
                        NearestWord.remedy(
                                key.key(),
                                asked,
                                "the keys are "
                                        + String.join(
                                                ", ", asked.stream().sorted().toList())));
            }
        }
    }

    private void remark(Place at, String what, String remedy) {
        remarks.add(new Remark(at, what, remedy));
    }
}
