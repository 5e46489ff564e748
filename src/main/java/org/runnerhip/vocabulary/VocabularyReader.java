package org.runnerhip.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runnerhip.facts.FactType;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

/** Reads the vocabulary files of a rule folder and holds their words against each other. */
public final class VocabularyReader {

    private static final String TERMS = "vocabulary/terms.yaml";
    private static final String SCREENS = "vocabulary/screens.yaml";
    private static final String CAUSES = "vocabulary/causes.yaml";
    private static final String RED_FLAGS = "vocabulary/red-flags.yaml";
    private static final String TREATMENTS = "vocabulary/treatments.yaml";
    private static final String URGENCY = "vocabulary/urgency.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final String CLAIMS = "claims.yaml";

    /** The paths of the files it reads, all others are nothing to it. */
    public static final Set<String> FILES =
            Set.of(TERMS, SCREENS, CAUSES, RED_FLAGS, TREATMENTS, URGENCY, SOURCES, CLAIMS);

    private static final Map<String, Term.Type> TYPES = new TreeMap<>(Map.of(
            "yes-no", Term.Type.YES_NO, "word", Term.Type.WORD, "words", Term.Type.WORDS, "number", Term.Type.NUMBER));
    private static final Map<String, FactType> RECORDS = java.util.Arrays.stream(FactType.values())
            .filter(FactType::isGiven)
            .collect(Collectors.toMap(FactType::title, Function.identity(), (a, b) -> a, TreeMap::new));

    private final Map<String, TextFile> files;
    private final List<Remark> remarks;

    private VocabularyReader(Collection<TextFile> files, List<Remark> remarks) {
        this.files = files.stream().collect(Collectors.toMap(TextFile::path, Function.identity()));
        this.remarks = remarks;
    }

    /** Reads the vocabulary among these files. Mistakes go to {@code remarks}; entries with a mistake are left out. */
    public static Vocabulary read(Collection<TextFile> files, List<Remark> remarks) {
        VocabularyReader reader = new VocabularyReader(files, remarks);
        Vocabulary vocabulary = new Vocabulary(
                reader.entries(TERMS, VocabularyReader::term),
                reader.entries(SCREENS, VocabularyReader::screen),
                reader.entries(CAUSES, VocabularyReader::cause),
                reader.entries(RED_FLAGS, VocabularyReader::redFlag),
                reader.entries(TREATMENTS, VocabularyReader::treatment),
                reader.entries(URGENCY, VocabularyReader::urgency),
                reader.entries(SOURCES, VocabularyReader::source),
                reader.entries(CLAIMS, VocabularyReader::claim));
        if (remarks.isEmpty()) {
            reader.crossCheck(vocabulary); // else one mistake would show again wherever its word is used
        }
        return vocabulary;
    }

    private <E extends Entry> List<E> entries(String path, Function<EntryReader, E> make) {
        TextFile file = files.get(path);
        if (file == null) {
            remarks.add(
                    new Remark(Place.startOf(named(path)), "the file is missing", "put it back; the base needs it"));
            return List.of();
        }
        return EntryReader.read(file, remarks, make);
    }

    private String named(String path) {
        return files.values().stream()
                .findFirst()
                .map(file -> file.beside(path))
                .orElse(path);
    }

    private static Term term(EntryReader entry) {
        String id = entry.required("id");
        FactType record = RECORDS.getOrDefault(entry.oneOf("record", RECORDS.keySet()), FactType.SYMPTOM);
        Term.Type type = TYPES.getOrDefault(entry.oneOf("type", TYPES.keySet()), Term.Type.WORD);
        boolean number = type == Term.Type.NUMBER;
        double[] range = number ? entry.range("range") : new double[] {0, 0};
        return new Term(
                id,
                record,
                type,
                type == Term.Type.YES_NO ? List.of("yes", "no") : entry.list("values"),
                entry.map("said"),
                entry.list("unread"),
                entry.optional("kept-for"),
                entry.optional("unit"),
                range[0],
                range[1],
                entry.flag("whole"),
                entry.required("ask"),
                entry.optional("definition"),
                entry.optional("harmless"),
                Optional.of(entry.optional("safety")).filter(text -> !text.isEmpty()),
                entry.optional("only-for"),
                entry.has("from-age") ? entry.number("from-age") : 0,
                entry.has("below-age") ? entry.number("below-age") : Integer.MAX_VALUE,
                entry.list("claims"),
                entry.place());
    }

    private static Screen screen(EntryReader entry) {
        return new Screen(
                entry.required("id"),
                entry.required("ask"),
                entry.required("why"),
                entry.oneOf("when", List.of("always", "on-request")).equals("on-request"),
                entry.oneOf("kind", List.of("ticks", "form")).equals("ticks"),
                entry.list("members"),
                entry.list("also"),
                entry.list("clears"),
                entry.place());
    }

    private static CauseEntry cause(EntryReader entry) {
        return new CauseEntry(
                entry.required("id"),
                entry.required("name"),
                entry.oneOf("kind", List.of("condition", "driver")).equals("driver"),
                entry.list("parents"),
                entry.flag("serious"),
                entry.optional("settled-by"),
                entry.list("region"),
                entry.map("codes"),
                entry.optional("note"),
                entry.list("claims"),
                entry.list("sources"),
                entry.place());
    }

    private static RedFlagEntry redFlag(EntryReader entry) {
        return new RedFlagEntry(
                entry.required("id"),
                entry.required("name"),
                entry.list("suspects"),
                entry.required("action"),
                entry.list("claims"),
                entry.list("sources"),
                entry.place());
    }

    private static Treatment treatment(EntryReader entry) {
        return new Treatment(
                entry.required("id"),
                entry.required("title"),
                entry.required("how"),
                entry.optional("dose"),
                entry.optional("duration"),
                entry.list("cautions"),
                entry.oneOf("grade", List.of("A", "B", "C", "D", "X")),
                entry.oneOf("role", List.of("article", "added", "hold", "clinician")),
                entry.list("needs"),
                entry.optional("needs-none"),
                entry.optional("running"),
                entry.list("claims"),
                entry.list("sources"),
                entry.place());
    }

    private static UrgencyLevel urgency(EntryReader entry) {
        return new UrgencyLevel(
                entry.required("id"),
                entry.required("title"),
                entry.number("rank"),
                entry.required("what"),
                entry.required("where"),
                entry.required("by-when"),
                entry.flag("calm"),
                entry.place());
    }

    private static Source source(EntryReader entry) {
        entry.optional("note");
        return new Source(
                entry.required("id"),
                entry.required("cite"),
                entry.optional("gives"),
                entry.oneOf("checked", List.of("read", "second-hand", "from-memory", "judgement")),
                entry.optional("at"),
                entry.place());
    }

    private static Claim claim(EntryReader entry) {
        return new Claim(
                entry.required("id"),
                entry.required("says"),
                entry.oneOf(
                        "evidence", List.of("supported", "partly", "weak", "contradicted", "unsafe-bare", "neutral")),
                entry.optional("note"),
                entry.optional("context"),
                entry.place());
    }

    private void crossCheck(Vocabulary words) {
        words.terms().values().forEach(term -> checkTerm(term, words));
        new ScreenCheck(words, remarks).run();
        new LevelCheck(words.urgencies().values(), remarks).run();
        Collection<String> regions = Optional.ofNullable(words.terms().get("pain-region"))
                .map(Term::values)
                .orElse(List.of());
        for (CauseEntry cause : words.causes().values()) {
            known(cause, "cause", cause.parents(), words.causes().keySet());
            known(cause, "pain region", cause.regions(), regions);
            known(cause, "source", cause.sources(), words.sources().keySet());
            aSeriousCauseIsSettled(cause);
        }
        for (RedFlagEntry flag : words.redFlags().values()) {
            known(flag, "cause", flag.suspects(), words.causes().keySet());
            known(flag, "source", flag.sources(), words.sources().keySet());
        }
        for (Treatment treatment : words.treatments().values()) {
            known(treatment, "source", treatment.sources(), words.sources().keySet());
            itIsSaidWhatATreatmentNeeds(treatment);
        }
        words.entriesWithClaims()
                .forEach(entry ->
                        known(entry, "claim", entry.claims(), words.claims().keySet()));
        for (Claim claim : words.claims().values()) {
            if (claim.needsNote() && claim.note().isEmpty()) {
                remark(
                        claim,
                        "a claim graded " + claim.evidence() + " needs our note",
                        "write note: what we say to it");
            }
        }
    }

    private void aSeriousCauseIsSettled(CauseEntry cause) {
        if (cause.serious() && cause.settledBy().isEmpty()) {
            remark(
                    cause,
                    "the serious cause \"" + cause.id() + "\" does not say what would settle it",
                    "write settled-by: the question, the test or the picture that tells");
        }
    }

    private void itIsSaidWhatATreatmentNeeds(Treatment treatment) {
        boolean says = !treatment.needs().isEmpty() || !treatment.needsNone().isEmpty();
        if (!says && !treatment.role().equals("hold")) {
            remark(
                    treatment,
                    "\"" + treatment.id() + "\" does not say which clearance it needs",
                    "write needs: [clearance], or needs-none: why it can harm nobody");
        } else if (!treatment.needs().isEmpty() && !treatment.needsNone().isEmpty()) {
            remark(
                    treatment,
                    "\"" + treatment.id() + "\" needs a clearance, and says why it needs none",
                    "keep one of needs and needs-none");
        }
    }

    private void isAskedOfSomebody(Term term, Vocabulary words) {
        Term sex = words.terms().get("sex");
        if (!term.onlyFor().isEmpty() && sex != null) {
            known(term, "sex", List.of(term.onlyFor()), sex.values());
        }
        Term age = words.terms().get("age-years");
        if (age != null && (term.fromAge() > 0 || term.belowAge() < Integer.MAX_VALUE)) {
            boolean belongs = term.fromAge() < term.belowAge()
                    && term.fromAge() <= age.most()
                    && (term.belowAge() == Integer.MAX_VALUE || term.belowAge() > age.least());
            if (!belongs) {
                remark(
                        term,
                        "nobody is of the age that \"" + term.id() + "\" is asked at",
                        "correct from-age or below-age");
            }
        }
    }

    private void checkTerm(Term term, Vocabulary words) {
        if (!term.id().equals(Vocabulary.normal(term.id()))) {
            remark(
                    term,
                    "the id \"" + term.id() + "\" is not written as a word",
                    "write " + Vocabulary.normal(term.id()));
        }
        if (term.type() != Term.Type.NUMBER && term.values().isEmpty()) {
            remark(term, "\"" + term.id() + "\" has no values", "write values: [...]");
        }
        known(term, "value", term.unread(), term.values());
        known(term, "value", List.copyOf(term.said().keySet()), term.values());
        if (!term.harmless().isEmpty()) {
            known(term, "value", List.of(term.harmless()), term.values());
        }
        if (term.type() == Term.Type.YES_NO
                && term.safety().isPresent()
                && term.harmless().equals("yes")) {
            remark(term, "yes is no harmless answer to a safety question", "ask it the other way round");
        }
        isAskedOfSomebody(term, words);
        if (term.values().contains(Term.NOT_SURE)) {
            remark(term, "\"not-sure\" is an answer to every term", "remove it from values:");
        }
        if (term.hasOwnComponent()
                && term.record().component(Term.camelCase(term.id())).isEmpty()) {
            remark(
                    term,
                    term.record().title() + " has no component " + Term.camelCase(term.id()),
                    "use record: Symptom or History; a new component needs a programmer");
        }
    }

    private void known(Entry entry, String kind, List<String> used, Collection<String> known) {
        for (String word : used) {
            if (!known.contains(word)) {
                remark(
                        entry,
                        "\"" + entry.id() + "\" names the " + kind + " \"" + word + "\", which does not exist",
                        NearestWord.remedy(word, known, "define it, or remove it here"));
            }
        }
    }

    private void remark(Entry entry, String what, String remedy) {
        remarks.add(new Remark(entry.place(), what, remedy));
    }
}
