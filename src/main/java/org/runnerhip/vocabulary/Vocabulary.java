package org.runnerhip.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Open;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.facts.Weight;

/** The words of a base, looked up by id. */
public final class Vocabulary {

    private final Map<String, Term> terms;
    private final Map<String, Term> ownTerms;
    private final List<Term> safetyTerms;
    private final Screens screens;
    private final Map<String, CauseEntry> causes;
    private final Map<String, RedFlagEntry> redFlags;
    private final Map<String, Treatment> treatments;
    private final Map<String, UrgencyLevel> urgencies;
    private final Map<String, Source> sources;
    private final Map<String, Claim> claims;

    Vocabulary(
            List<Term> terms,
            List<Screen> screens,
            List<CauseEntry> causes,
            List<RedFlagEntry> redFlags,
            List<Treatment> treatments,
            List<UrgencyLevel> urgencies,
            List<Source> sources,
            List<Claim> claims) {
        this.terms = byId(terms);
        this.safetyTerms = this.terms.values().stream()
                .filter(term -> term.safety().isPresent())
                .toList();
        this.ownTerms = terms.stream()
                .filter(Term::hasOwnComponent)
                .filter(term ->
                        term.record().component(Term.camelCase(term.id())).isPresent())
                .collect(Collectors.toMap(
                        term -> term.record().title() + "." + term.component().name(),
                        Function.identity(),
                        (a, b) -> a));
        this.screens = new Screens(screens, this.terms);
        this.causes = byId(causes);
        this.redFlags = byId(redFlags);
        this.treatments = byId(treatments);
        this.urgencies = byId(urgencies);
        this.sources = byId(sources);
        this.claims = byId(claims);
    }

    /** The vocabulary of these entries, in their order. */
    public static Vocabulary of(Collection<? extends Entry> entries) {
        return new Vocabulary(
                those(Term.class, entries),
                those(Screen.class, entries),
                those(CauseEntry.class, entries),
                those(RedFlagEntry.class, entries),
                those(Treatment.class, entries),
                those(UrgencyLevel.class, entries),
                those(Source.class, entries),
                those(Claim.class, entries));
    }

    /** Everything it names. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(screens.all());
        List.of(terms, causes, redFlags, treatments, urgencies, sources, claims)
                .forEach(map -> entries.addAll(map.values()));
        return entries;
    }

    /** A word as the vocabulary writes it: lower case, joined by hyphens. {@code Lateral_Hip} is {@code lateral-hip}. */
    public static String normal(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    public Map<String, Term> terms() {
        return terms;
    }

    /** The terms that are safety questions, in their order. */
    public List<Term> safetyTerms() {
        return safetyTerms;
    }

    /** The pages of questions that are asked at once. */
    public Screens screens() {
        return screens;
    }

    public Map<String, CauseEntry> causes() {
        return causes;
    }

    public Map<String, RedFlagEntry> redFlags() {
        return redFlags;
    }

    public Map<String, Treatment> treatments() {
        return treatments;
    }

    public Map<String, UrgencyLevel> urgencies() {
        return urgencies;
    }

    public Map<String, Source> sources() {
        return sources;
    }

    public Map<String, Claim> claims() {
        return claims;
    }

    /** The term that a component of {@code Runner} or {@code TrainingLoad} holds. */
    public Term termOf(FactType record, FactType.Component component) {
        return ownTerms.get(record.title() + "." + component.name());
    }

    /** The words that a component of a conclusion may hold, in their order; none where it holds a phrase, or a name that rules give. */
    public List<String> words(FactType type, FactType.Component component) {
        return switch (type.title() + "." + component.name()) {
            case "Supports.cause", "Opposes.cause", "Cause.name" -> List.copyOf(causes.keySet());
            case "Supports.weight", "Opposes.weight" ->
                Arrays.stream(Weight.values()).map(Weight::word).toList();
            case "Cause.likelihood" -> Cause.LIKELIHOODS;
            case "RedFlag.name" -> List.copyOf(redFlags.keySet());
            case "RedFlag.urgency" ->
                urgencies.values().stream()
                        .filter(UrgencyLevel::isKnown)
                        .map(UrgencyLevel::id)
                        .toList();
            case "Asked.name", "Open.name" ->
                screens.all().stream().map(Screen::id).toList();
            case "Open.left" -> Open.LEFT;
            case "Recommendation.treatment", "Contraindication.treatment" -> List.copyOf(treatments.keySet());
            case "Recommendation.step" -> Recommendation.STEPS;
            case "Question.name" -> List.copyOf(terms.keySet());
            default -> List.of();
        };
    }

    /** The rank of an urgency level, 0 to 6. */
    public int rank(String urgency) {
        return urgencies.get(urgency).rank();
    }

    /** The calmest level, which stands when all is asked and no red flag stands. */
    public UrgencyLevel calmest() {
        return least(UrgencyLevel::isKnown);
    }

    /** The level of a runner of whom too little is known for any other. */
    public UrgencyLevel notKnown() {
        return least(level -> true);
    }

    private UrgencyLevel least(Predicate<UrgencyLevel> among) {
        return urgencies.values().stream()
                .filter(among)
                .min(Comparator.comparingInt(UrgencyLevel::rank))
                .orElseThrow();
    }

    /** The claim of that id, if it is one. */
    public Optional<Claim> claim(String key) {
        return Optional.ofNullable(claims.get(key));
    }

    /** Every entry that may hold claims of the article. */
    public Collection<? extends Entry> entriesWithClaims() {
        return List.of(terms, causes, redFlags, treatments).stream()
                .flatMap(map -> map.values().stream())
                .toList();
    }

    private static <E extends Entry> List<E> those(Class<E> type, Collection<? extends Entry> entries) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <E extends Entry> Map<String, E> byId(List<E> entries) {
        return java.util.Collections.unmodifiableMap(entries.stream()
                .collect(Collectors.toMap(Entry::id, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
    }
}
