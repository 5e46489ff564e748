package org.runnerhip.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The records as rule text sees them: their names, their components in order, and how to read and make one. */
public enum FactType {
    RUNNER(
            Runner.class,
            number("ageYears", Runner::ageYears),
            word("sex", Runner::sex),
            word("runnerLevel", Runner::runnerLevel),
            number("bmi", Runner::bmi)),
    SYMPTOM(
            Symptom.class,
            word("name", Symptom::name),
            word("value", Symptom::value),
            number("number", Symptom::number)),
    HISTORY(
            History.class,
            word("name", History::name),
            word("value", History::value),
            number("number", History::number)),
    TRAINING_LOAD(
            TrainingLoad.class,
            number("weeklyKmNow", TrainingLoad::weeklyKmNow),
            number("weeklyKmBefore", TrainingLoad::weeklyKmBefore),
            number("weeklyChangePct", TrainingLoad::weeklyChangePct),
            number("lastLongRunKm", TrainingLoad::lastLongRunKm),
            number("longestRun30dKm", TrainingLoad::longestRun30dKm),
            number("singleRunSpikePct", TrainingLoad::singleRunSpikePct),
            number("hardSessionsPerWeek", TrainingLoad::hardSessionsPerWeek),
            number("restDaysPerWeek", TrainingLoad::restDaysPerWeek),
            number("trainingMonotony", TrainingLoad::trainingMonotony),
            word("breakThenReturn", TrainingLoad::breakThenReturn),
            word("ultraOrMarathonNow", TrainingLoad::ultraOrMarathonNow),
            number("daysSinceLastRun", TrainingLoad::daysSinceLastRun)),
    ASKED(Asked.class, word("name", Asked::name)),
    OPEN(Open.class, word("name", Open::name), word("left", Open::left)),
    FINDING(Finding.class, a -> new Finding((String) a[0]), word("name", Finding::name)),
    SUPPORTS(
            Supports.class,
            a -> new Supports((String) a[0], (Weight) a[1], (String) a[2]),
            word("cause", Supports::cause),
            weight(Supports::weight),
            word("because", Supports::because)),
    OPPOSES(
            Opposes.class,
            a -> new Opposes((String) a[0], (Weight) a[1], (String) a[2]),
            word("cause", Opposes::cause),
            weight(Opposes::weight),
            word("because", Opposes::because)),
    CAUSE(
            Cause.class,
            word("name", Cause::name),
            number("points", Cause::points),
            word("likelihood", Cause::likelihood)),
    RED_FLAG(
            RedFlag.class,
            a -> new RedFlag((String) a[0], (String) a[1], (String) a[2]),
            word("name", RedFlag::name),
            word("urgency", RedFlag::urgency),
            word("because", RedFlag::because)),
    CONTRAINDICATION(
            Contraindication.class,
            a -> new Contraindication((String) a[0], (String) a[1]),
            word("treatment", Contraindication::treatment),
            word("because", Contraindication::because)),
    CLEARED(Cleared.class, a -> new Cleared((String) a[0]), word("name", Cleared::name)),
    RECOMMENDATION(
            Recommendation.class,
            a -> new Recommendation((String) a[0], (String) a[1], (String) a[2]),
            word("treatment", Recommendation::treatment),
            word("step", Recommendation::step),
            word("because", Recommendation::because)),
    QUESTION(
            Question.class,
            a -> new Question((String) a[0], (String) a[1]),
            word("name", Question::name),
            word("because", Question::because));

    /** What a component holds. */
    public enum Kind {
        WORD,
        NUMBER,
        WEIGHT
    }

    /**
     * A component of a record.
     *
     * @param index its place in the record, from 0
     * @param name its name in rule text
     * @param kind what it holds
     * @param getter reads it from a fact; {@code null} where it was not told
     */
    public record Component(int index, String name, Kind kind, Function<Object, Object> getter) {

        /** Whether it holds a word or a phrase. */
        public boolean isWord() {
            return kind == Kind.WORD;
        }
    }

    private static final FactType[] ALL = values();

    private final Class<?> record;
    private final Function<Object[], Object> maker;
    private final List<Component> components;

    FactType(Class<?> record, Component... components) {
        this(record, null, components);
    }

    FactType(Class<?> record, Function<Object[], Object> maker, Component... components) {
        this.record = record;
        this.maker = maker;
        Component[] numbered = new Component[components.length];
        Arrays.setAll(
                numbered, i -> new Component(i, components[i].name(), components[i].kind(), components[i].getter()));
        this.components = List.of(numbered);
    }

    /** The record itself. */
    public Class<?> record() {
        return record;
    }

    /** Its name in rule text, such as {@code Symptom}. */
    public String title() {
        return record.getSimpleName();
    }

    /** Its components in the order of the record. */
    public List<Component> components() {
        return components;
    }

    /** Whether facts of this type are told, not concluded. */
    public boolean isGiven() {
        return Given.class.isAssignableFrom(record);
    }

    /** Whether a rule may conclude a fact of this type; not what the engine makes itself: of the screens, of the points. */
    public boolean isConclusion() {
        return maker != null;
    }

    /** Makes a fact of this type from its components, in order. */
    public Object make(Object... arguments) {
        return maker.apply(arguments);
    }

    /** The component of that name. */
    public Optional<Component> component(String name) {
        return components.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** The type of a fact. */
    public static FactType of(Object fact) {
        for (FactType type : ALL) {
            if (type.record == fact.getClass()) {
                return type;
            }
        }
        throw new IllegalArgumentException("no fact of ours: " + fact);
    }

    /** The type with that name in rule text. */
    public static Optional<FactType> named(String title) {
        return Arrays.stream(values())
                .filter(type -> type.title().equals(title))
                .findFirst();
    }

    private static <T> Component word(String name, Function<T, String> getter) {
        return component(name, Kind.WORD, getter);
    }

    private static <T> Component number(String name, Function<T, ? extends Number> getter) {
        return component(name, Kind.NUMBER, getter);
    }

    private static <T> Component weight(Function<T, Weight> getter) {
        return component("weight", Kind.WEIGHT, getter);
    }

    @SuppressWarnings("unchecked")
    private static <T> Component component(String name, Kind kind, Function<T, ?> getter) {
        return new Component(-1, name, kind, (Function<Object, Object>) (Function<?, ?>) getter);
    }
}
