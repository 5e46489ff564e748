package org.runnerhip.benchmark;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The properties of the wide beans, each under the question that it answers. */
enum Property {
    SEX(RunnerBean::getSex, RunnerBean::setSex, Beans::runner),
    PREVIOUS_STRESS_FRACTURE(
            RunnerBean::getPreviousStressFracture, RunnerBean::setPreviousStressFracture, Beans::runner),
    LOW_BONE_DENSITY(RunnerBean::getLowBoneDensity, RunnerBean::setLowBoneDensity, Beans::runner),
    LOW_ENERGY_SIGNS(RunnerBean::getLowEnergySigns, RunnerBean::setLowEnergySigns, Beans::runner),
    EATING_DISORDER(RunnerBean::getEatingDisorder, RunnerBean::setEatingDisorder, Beans::runner),
    PERIODS_ABSENT_3_MONTHS(RunnerBean::getPeriodsAbsent3Months, RunnerBean::setPeriodsAbsent3Months, Beans::runner),
    POSTPARTUM_WEEKS(RunnerBean::getPostpartumWeeks, RunnerBean::setPostpartumWeeks, Beans::runner),
    SINGLE_RUN_SPIKE_PCT(RunnerBean::getSingleRunSpikePct, RunnerBean::setSingleRunSpikePct, Beans::runner),
    WEEKLY_CHANGE_PCT(RunnerBean::getWeeklyChangePct, RunnerBean::setWeeklyChangePct, Beans::runner),
    PAIN_REGION(SymptomBean::getPainRegion, SymptomBean::setPainRegion, Beans::symptoms),
    PAIN_REGION_LAY(SymptomBean::getPainRegionLay, SymptomBean::setPainRegionLay, Beans::symptoms),
    ONSET(SymptomBean::getOnset, SymptomBean::setOnset, Beans::symptoms),
    PAIN_TIMING(SymptomBean::getPainTiming, SymptomBean::setPainTiming, Beans::symptoms),
    NIGHT_PAIN(SymptomBean::getNightPain, SymptomBean::setNightPain, Beans::symptoms),
    PAIN_REST_NPRS(SymptomBean::getPainRestNprs, SymptomBean::setPainRestNprs, Beans::symptoms),
    AGGRAVATED_BY(SymptomBean::getAggravatedBy, SymptomBean::setAggravatedBy, Beans::symptoms),
    LIMP(SymptomBean::getLimp, SymptomBean::setLimp, Beans::symptoms),
    UNABLE_TO_BEAR_WEIGHT(SymptomBean::getUnableToBearWeight, SymptomBean::setUnableToBearWeight, Beans::symptoms),
    HOP_PAIN(SymptomBean::getHopPain, SymptomBean::setHopPain, Beans::symptoms),
    FADIR_PAIN(SymptomBean::getFadirPain, SymptomBean::setFadirPain, Beans::symptoms),
    FULCRUM_POSITIVE(SymptomBean::getFulcrumPositive, SymptomBean::setFulcrumPositive, Beans::symptoms),
    HIP_IR_RESTRICTED(SymptomBean::getHipIrRestricted, SymptomBean::setHipIrRestricted, Beans::symptoms),
    TENDER_AT(SymptomBean::getTenderAt, SymptomBean::setTenderAt, Beans::symptoms),
    LEG_NUMB_TINGLING_BELOW_KNEE(
            SymptomBean::getLegNumbTinglingBelowKnee, SymptomBean::setLegNumbTinglingBelowKnee, Beans::symptoms),
    SLR_OR_SLUMP_POSITIVE(SymptomBean::getSlrOrSlumpPositive, SymptomBean::setSlrOrSlumpPositive, Beans::symptoms);

    private static final Map<String, Property> BY_LETTERS = Arrays.stream(values())
            .collect(Collectors.toMap(property -> letters(property.name()), property -> property));

    private final Class<?> bean;
    private final Function<Beans, Object> getter;
    private final BiConsumer<Beans, Object> setter;

    @SuppressWarnings("unchecked")
    <B, V> Property(Function<B, V> getter, BiConsumer<B, V> setter, Function<Beans, B> bean) {
        Beans empty = new Beans(new RunnerBean(), new SymptomBean());
        this.bean = bean.apply(empty).getClass();
        this.getter = beans -> getter.apply(bean.apply(beans));
        this.setter = (beans, value) -> setter.accept(bean.apply(beans), (V) value);
    }

    /** The property that holds the answer to this question, which is a term or the component of a record. */
    static Optional<Property> of(String question) {
        return Optional.ofNullable(BY_LETTERS.get(letters(question)));
    }

    /** The bean that has it. */
    Class<?> bean() {
        return bean;
    }

    /** Its name in the bean. */
    String title() {
        StringBuilder title = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            title.append(title.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return title.toString();
    }

    /** What it holds: a word, a number or several words; {@code null} if it was not told. */
    Object get(Beans beans) {
        return getter.apply(beans);
    }

    /** Whether it holds several words. */
    boolean isOfMany() {
        return get(new Beans(new RunnerBean(), new SymptomBean())) instanceof Set;
    }

    /** Sets it, or adds a word to it where it holds several. */
    void add(Beans beans, Object answer) {
        if (get(beans) instanceof Set<?> words) {
            Set<Object> more = new HashSet<>(words);
            more.add(answer);
            setter.accept(beans, more);
        } else {
            setter.accept(beans, answer);
        }
    }

    private static String letters(String name) {
        return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }
}
