package org.runnerhip.growth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.CauseEntry;
import org.runnerhip.vocabulary.Claim;
import org.runnerhip.vocabulary.Entry;
import org.runnerhip.vocabulary.RedFlagEntry;
import org.runnerhip.vocabulary.Screen;
import org.runnerhip.vocabulary.Source;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Treatment;
import org.runnerhip.vocabulary.Vocabulary;

/** The entries of the vocabulary that some rules need, no more, as text. Sources and claims are one library for all worlds. */
final class Entries {

    private final Vocabulary vocabulary;
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> cleared = new LinkedHashSet<>();
    private final Set<String> cited = new LinkedHashSet<>();

    Entries(List<Rule> rules, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Rule rule : rules) {
            rule.when().forEach(this::collect);
            words.add(rule.then()
                    .word(rule.then().type().components().get(0).name())
                    .orElseThrow()
                    .text());
            if (rule.then().type() == FactType.CLEARED) {
                rule.then().word("name").ifPresent(name -> cleared.add(name.text()));
            }
            cited.addAll(rule.sourceKeys());
        }
        vocabulary.causes().values().stream()
                .filter(this::isNeeded)
                .forEach(cause -> cite(cause.claims(), cause.sources()));
        vocabulary.redFlags().values().stream()
                .filter(this::isNeeded)
                .forEach(flag -> cite(flag.claims(), flag.sources()));
        vocabulary.treatments().values().stream()
                .filter(this::isNeeded)
                .forEach(treatment -> cite(treatment.claims(), treatment.sources()));
        terms().forEach(term -> cited.addAll(term.claims()));
    }

    private void cite(List<String> claims, List<String> sources) {
        cited.addAll(claims);
        cited.addAll(sources);
    }

    private void collect(Pattern pattern) {
        if (pattern.type() == FactType.ASKED || pattern.type() == FactType.OPEN) {
            pattern.comparisonOf("name").stream()
                    .flatMap(names -> names.words().stream())
                    .forEach(name ->
                            words.addAll(vocabulary.screens().get(name.text()).members()));
            return;
        }
        for (Comparison comparison : pattern.comparisons()) {
            Term own = vocabulary.termOf(pattern.type(), comparison.component());
            String about = own == null ? pattern.word("name").orElse("") : own.id();
            if (own != null) {
                words.add(own.id());
            }
            for (Operand.Text word : comparison.words()) {
                words.add(own == null && comparison.component().index() == 0 ? word.text() : about + " " + word.text());
            }
        }
    }

    private boolean isNeeded(Entry entry) {
        return words.contains(entry.id());
    }

    private List<Term> terms() {
        return vocabulary.terms().values().stream().filter(this::isNeeded).toList();
    }

    /** A question of safety is asked of everybody who has not answered it, so only the first world has such. */
    String terms(World world) {
        return terms().stream()
                .map(term -> text(world.word(term.id()))
                        .with("record", record(term).title())
                        .with(
                                "type",
                                term.type()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'))
                        .with("values", term.type() == Term.Type.YES_NO ? List.of() : term.values())
                        .with("unread", unread(term))
                        .with("unit", term.unit())
                        .raw("range", term.unit().isEmpty() ? "" : "[" + term.least() + ", " + term.most() + "]")
                        .raw("whole", term.whole() ? "true" : "")
                        .with("ask", term.ask())
                        .with("definition", term.definition())
                        .with("harmless", term.harmless())
                        .with("safety", world.number() == 1 ? term.safety().orElse("") : "")
                        .with("only-for", term.onlyFor())
                        .raw("from-age", term.fromAge() == 0 ? "" : "" + term.fromAge())
                        .raw("below-age", term.belowAge() == Integer.MAX_VALUE ? "" : "" + term.belowAge())
                        .with("claims", term.claims()))
                .map(Text::toString)
                .collect(Collectors.joining("\n"));
    }

    private static FactType record(Term term) {
        return term.hasOwnComponent() ? FactType.HISTORY : term.record();
    }

    private List<String> unread(Term term) {
        return term.type() == Term.Type.YES_NO
                ? List.of()
                : term.values().stream()
                        .filter(value -> !words.contains(term.id() + " " + value))
                        .toList();
    }

    /**
     * The screens of the first world, with the terms that are needed; and one that is never put, of what else red flags may read in
     * any world.
     */
    String screens(List<World> worlds) {
        List<Text> screens = new ArrayList<>();
        for (Screen screen : vocabulary.screens().all()) {
            List<String> members =
                    screen.members().stream().filter(words::contains).toList();
            List<String> clears =
                    screen.clears().stream().filter(cleared::contains).toList();
            if (!members.isEmpty()) {
                screens.add(text(screen.id())
                        .with("kind", screen.ticks() ? "ticks" : "form")
                        .with("when", screen.onRequest() && !clears.isEmpty() ? "on-request" : "always")
                        .with("ask", screen.ask())
                        .with("why", screen.why())
                        .with("members", members)
                        .with("clears", clears));
            }
        }
        List<String> others = worlds.stream()
                .flatMap(world -> terms().stream()
                        .filter(term -> world.number() > 1 || term.safety().isEmpty())
                        .map(term -> world.word(term.id())))
                .toList();
        screens.add(text("others")
                .with("kind", "form")
                .with("when", "on-request")
                .with("ask", "Anything else?")
                .with("why", "It is never put.")
                .with("members", others.subList(0, 1))
                .with("also", others.subList(1, others.size())));
        return screens.stream().map(Text::toString).collect(Collectors.joining("\n"));
    }

    String causes(World world) {
        return entries(vocabulary.causes().values(), cause -> causeText(world, cause));
    }

    private Text causeText(World world, CauseEntry cause) {
        return text(world.word(cause.id()))
                .with("name", cause.name())
                .with("kind", cause.driver() ? "driver" : "condition")
                .with("parents", renamed(world, cause.parents()))
                .raw("serious", cause.serious() ? "true" : "")
                .with("settled-by", cause.settledBy())
                .with("note", cause.note())
                .with("claims", cause.claims())
                .with("sources", cause.sources());
    }

    String redFlags(World world) {
        return entries(vocabulary.redFlags().values(), flag -> redFlagText(world, flag));
    }

    private Text redFlagText(World world, RedFlagEntry flag) {
        return text(world.word(flag.id()))
                .with("name", flag.name())
                .with("suspects", renamed(world, flag.suspects()))
                .with("action", flag.action())
                .with("claims", flag.claims())
                .with("sources", flag.sources());
    }

    String treatments(World world) {
        return entries(vocabulary.treatments().values(), treatment -> treatmentText(world, treatment));
    }

    private Text treatmentText(World world, Treatment treatment) {
        return text(world.word(treatment.id()))
                .with("title", treatment.title())
                .with("how", treatment.how())
                .with("dose", treatment.dose())
                .with("duration", treatment.duration())
                .with("cautions", treatment.cautions())
                .with("grade", treatment.grade())
                .with("role", treatment.role())
                .with("needs", needs(treatment).map(world::word).toList())
                .with("needs-none", treatment.needsNone())
                .with("running", treatment.running())
                .with("claims", treatment.claims())
                .with("sources", treatment.sources());
    }

    /** The clearances the treatment needs, of those that grown rules give; any of them where none is its own. */
    private Stream<String> needs(Treatment treatment) {
        List<String> own = treatment.needs().stream().filter(cleared::contains).toList();
        return treatment.needs().isEmpty() || !own.isEmpty()
                ? own.stream()
                : cleared.stream().limit(1);
    }

    String sources() {
        return vocabulary.sources().values().stream()
                .filter(source -> cited.contains(source.id()))
                .map(Entries::sourceText)
                .collect(Collectors.joining("\n"));
    }

    private static String sourceText(Source source) {
        return text(source.id())
                .with("cite", source.cite())
                .with("gives", source.gives())
                .with("checked", source.checked())
                .with("at", source.at())
                .toString();
    }

    String claims() {
        return vocabulary.claims().values().stream()
                .filter(claim -> cited.contains(claim.id()))
                .map(Entries::claimText)
                .collect(Collectors.joining("\n"));
    }

    private static String claimText(Claim claim) {
        return text(claim.id())
                .with("says", claim.says())
                .with("evidence", claim.evidence())
                .with("note", claim.note())
                .with("context", claim.context())
                .toString();
    }

    private <E extends Entry> String entries(Collection<E> entries, java.util.function.Function<E, Text> text) {
        return entries.stream()
                .filter(this::isNeeded)
                .map(text)
                .map(Text::toString)
                .collect(Collectors.joining("\n"));
    }

    private List<String> renamed(World world, List<String> ids) {
        return ids.stream().filter(words::contains).map(world::word).toList();
    }

    private static Text text(String id) {
        return new Text(new StringBuilder("- id: " + id + "\n"));
    }

    /** One entry; a key without a value is left out. */
    private record Text(StringBuilder yaml) {

        Text raw(String key, String value) {
            if (!value.isEmpty()) {
                yaml.append("  ").append(key).append(": ").append(value).append('\n');
            }
            return this;
        }

        Text with(String key, String value) {
            return raw(key, value.isEmpty() ? "" : quoted(value));
        }

        Text with(String key, List<String> values) {
            return raw(
                    key,
                    values.isEmpty()
                            ? ""
                            : values.stream().map(Text::quoted).collect(Collectors.joining(", ", "[", "]")));
        }

        private static String quoted(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        }

        @Override
        public String toString() {
            return yaml.toString();
        }
    }
}
