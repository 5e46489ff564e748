package org.runnerhip.growth;

import static org.runnerhip.facts.FactType.ASKED;
import static org.runnerhip.facts.FactType.CAUSE;
import static org.runnerhip.facts.FactType.CLEARED;
import static org.runnerhip.facts.FactType.CONTRAINDICATION;
import static org.runnerhip.facts.FactType.FINDING;
import static org.runnerhip.facts.FactType.OPEN;
import static org.runnerhip.facts.FactType.OPPOSES;
import static org.runnerhip.facts.FactType.QUESTION;
import static org.runnerhip.facts.FactType.RECOMMENDATION;
import static org.runnerhip.facts.FactType.RED_FLAG;
import static org.runnerhip.facts.FactType.SUPPORTS;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;

/**
 * A part of a base that stands by itself: whatever its rules match, its rules conclude, and whatever they name is used. Of each
 * kind of conclusion it has about the share that the base has.
 */
final class Part {

    /** From the top of the ladder, because a rule brings those below along. */
    private static final List<FactType> ORDER =
            List.of(RECOMMENDATION, QUESTION, CONTRAINDICATION, RED_FLAG, OPPOSES, SUPPORTS, CLEARED, FINDING);

    /** Points that make a cause likely. */
    private static final int LIKELY = 6;

    private final List<Rule> base;
    private final Map<String, List<Rule>> bySubject;
    private final Map<FactType, Integer> room;
    private final Set<Rule> taken = new LinkedHashSet<>();

    private Part(List<Rule> base, int size) {
        this.base = base;
        this.bySubject = base.stream().collect(Collectors.groupingBy(Part::subject));
        this.room = shares(base, size);
    }

    /** About that many rules of the base, never more. */
    static List<Rule> of(List<Rule> base, int size) {
        Part part = new Part(base, size);
        ORDER.forEach(part::takeThose);
        return base.stream().filter(part.taken::contains).toList();
    }

    private static Map<FactType, Integer> shares(List<Rule> base, int size) {
        Map<FactType, Integer> shares = new LinkedHashMap<>();
        for (FactType type : ORDER) {
            long rules =
                    base.stream().filter(rule -> rule.then().type() == type).count();
            shares.put(type, (int) (rules * size / base.size()));
        }
        int left = size - shares.values().stream().mapToInt(Integer::intValue).sum();
        shares.merge(FINDING, left, Integer::sum);
        return shares;
    }

    private void takeThose(FactType type) {
        for (Rule rule : base) {
            boolean isUsed = type != CLEARED && type != FINDING || has(subject(rule));
            if (rule.then().type() == type && isUsed && !taken.contains(rule)) {
                withWhatItNeeds(rule, Set.of()).filter(this::hasRoomFor).ifPresent(this::take);
            }
        }
    }

    private void take(Set<Rule> rules) {
        taken.addAll(rules);
        rules.forEach(rule -> room.merge(rule.then().type(), -1, Integer::sum));
    }

    private boolean hasRoomFor(Set<Rule> rules) {
        Map<FactType, Long> asked =
                rules.stream().collect(Collectors.groupingBy(rule -> rule.then().type(), Collectors.counting()));
        return asked.entrySet().stream().allMatch(entry -> entry.getValue() <= room.get(entry.getKey()));
    }

    private boolean has(String subject) {
        return taken.stream().anyMatch(rule -> subject(rule).equals(subject));
    }

    /** The rule and all below it that is not taken yet; nothing if something below is missing. */
    private Optional<Set<Rule>> withWhatItNeeds(Rule rule, Set<Rule> chosen) {
        Set<Rule> all = new LinkedHashSet<>(chosen);
        all.add(rule);
        for (Pattern pattern : rule.when()) {
            if (pattern.type().isGiven() || pattern.type() == ASKED || pattern.type() == OPEN) {
                continue;
            }
            Optional<Comparison> named =
                    pattern.comparisonOf(pattern.type().components().get(0).name());
            if (named.isEmpty() && !pattern.negated()) {
                return Optional.empty(); // it matches whatever is concluded, and so more of it in a greater base
            }
            for (Operand.Text word : named.map(Comparison::words).orElse(List.of())) {
                Optional<Set<Rule>> more = with(pattern.type(), word.text(), all);
                if (more.isEmpty()) {
                    return more;
                }
                all = more.get();
            }
        }
        return Optional.of(all);
    }

    private Optional<Set<Rule>> with(FactType type, String name, Set<Rule> chosen) {
        String subject = subject(type, name);
        List<Rule> ways = bySubject.getOrDefault(subject, List.of());
        if (type == CAUSE) {
            return withEvidence(ways, chosen);
        }
        if (Stream.concat(taken.stream(), chosen.stream()).anyMatch(ways::contains)) {
            return Optional.of(chosen);
        }
        return ways.stream()
                .map(way -> withWhatItNeeds(way, chosen))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Set::size));
    }

    private Optional<Set<Rule>> withEvidence(List<Rule> ways, Set<Rule> chosen) {
        Set<Rule> all = chosen;
        for (Rule way : ways) {
            if (points(ways, all) < LIKELY && points(way) > 0) {
                all = withWhatItNeeds(way, all).orElse(all);
            }
        }
        return Optional.of(all).filter(enough -> points(ways, enough) >= LIKELY);
    }

    private int points(List<Rule> ways, Collection<Rule> chosen) {
        return Stream.concat(taken.stream(), chosen.stream())
                .filter(ways::contains)
                .distinct()
                .mapToInt(Part::points)
                .sum();
    }

    private static int points(Rule rule) {
        return rule.then().type() == SUPPORTS && rule.then().arguments().get(1) instanceof Operand.Weighing weighing
                ? weighing.weight().points()
                : 0;
    }

    private static String subject(Rule rule) {
        FactType type = rule.then().type();
        return subject(
                type,
                rule.then().word(type.components().get(0).name()).orElseThrow().text());
    }

    private static String subject(FactType type, String name) {
        return (type == SUPPORTS || type == OPPOSES ? CAUSE : type).title() + " " + name;
    }
}
