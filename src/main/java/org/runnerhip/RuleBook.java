package org.runnerhip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.runnerhip.Assessment.Knowledge;
import org.runnerhip.engine.ExecutableModel;
import org.runnerhip.engine.Session;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.explain.Explainer;
import org.runnerhip.explain.UnknownSubjectException;
import org.runnerhip.explain.WhatIf;
import org.runnerhip.explain.WhyNot;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Given;
import org.runnerhip.interview.Interview;
import org.runnerhip.interview.Turn;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Answers;
import org.runnerhip.vocabulary.Screens;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * The rules of a folder or of the class path, checked and ready. Immutable and safe to share between threads; every assessment
 * runs in a session of its own that is gone when the call returns.
 *
 * <p>A book answers in two ways that share no code and agree on every runner they were tried on: {@link #assess(Consultation)} by
 * the Drools engine, and {@link #evaluate(Consultation)} by plain reading, which is there to check the engine and to answer
 * without waiting for it.
 */
public final class RuleBook {

    private final RuleText text;
    private final Supplier<List<TextFile>> cases;
    private final Once<KieBase> base;
    private final Once<Evaluator> evaluator;
    private final Once<Set<String>> ruleNames;
    private final Once<Knowledge> knowledge;
    private final Once<Assessor> assessor;
    private final Once<Explainer> explainer;
    private final Once<Interview> interview;

    private RuleBook(RuleText text, Supplier<List<TextFile>> cases) {
        this(
                text,
                cases,
                new Once<>(() -> new Knowledge(
                        version(), text.digest().get(), text.rules().size())));
    }

    private RuleBook(RuleText text, Supplier<List<TextFile>> cases, Once<Knowledge> knowledge) {
        this.text = text;
        this.cases = cases;
        this.base = new Once<>(
                () -> ExecutableModel.kieBase(text.rules(), text.vocabulary().screens()));
        this.evaluator =
                new Once<>(() -> new Evaluator(text.rules(), text.vocabulary().screens()));
        this.ruleNames =
                new Once<>(() -> text.rules().stream().map(Rule::name).collect(Collectors.toUnmodifiableSet()));
        this.knowledge = knowledge;
        this.assessor = new Once<>(() -> new Assessor(text.rules(), text.vocabulary(), knowledge()));
        this.explainer = new Once<>(() -> new Explainer(text.rules(), text.vocabulary(), evaluator.get()));
        this.interview = new Once<>(() -> new Interview(text.rules(), text.vocabulary(), evaluator.get()));
    }

    /** The rules that come with this library. Read once; every call returns the same book. */
    public static RuleBook bundled() {
        return Bundled.BOOK.withEngine();
    }

    /**
     * The rules of a folder, as it is now; {@link org.runnerhip.live.LiveRuleBook} follows a folder that is edited. Nothing of it is
     * compiled as Java, so rule text can run no code.
     *
     * @throws RefusedException if anything in the folder is wrong; it carries every mistake with its place and remedy
     */
    public static RuleBook open(Path folder) {
        return draft(folder).withEngine();
    }

    /**
     * Reads the rules that come with this library, and the engine's classes, on another thread: what a first question would wait for,
     * while a program is still about something else. Never needed.
     */
    public static void prepare() {
        CompletableFuture.runAsync(() -> {
            RuleBook bundled = draft();
            ExecutableModel.kieBase(List.of(), Screens.NONE);
            bundled.assessor.get();
        });
    }

    /** As {@link #bundled()}, but the engine is not started before {@link #assess} or {@link #kieBase} asks for it. */
    public static RuleBook draft() {
        return Bundled.BOOK;
    }

    /**
     * As {@link #open(Path)}, but the engine is not started before {@link #assess} or {@link #kieBase} asks for it: for rules that
     * are being edited, and for all that can do with {@link #evaluate}.
     *
     * @throws RefusedException as {@link #open(Path)}
     */
    public static RuleBook draft(Path folder) {
        return draft(folder, ReadBefore.NOTHING);
    }

    /**
     * As {@link #draft(Path)}, sooner: a page whose text is as it was in the book before, and a vocabulary whose texts all are, is not
     * read again. It is held to the house rules again, as all of them are.
     *
     * @throws RefusedException as {@link #open(Path)}
     */
    public static RuleBook draft(Path folder, RuleBook before) {
        return draft(folder, ReadBefore.in(before.text));
    }

    /** Every mistake in a folder, in the order of places; empty if it could be opened. The engine is not started. */
    public static List<Remark> check(Path folder) {
        try {
            text(folder, ReadBefore.NOTHING);
            return List.of();
        } catch (RefusedException e) {
            return e.remarks();
        }
    }

    /**
     * A standard Drools base with these rules: insert the records of {@code org.runnerhip.facts} into a session of it, fire, read
     * the {@code Recommendation}, {@code RedFlag}, {@code Cause} facts, and dispose of the session.
     */
    public KieBase kieBase() {
        return base.get();
    }

    /** An independent, plain reading of the same rules, to check the engine by. */
    public Evaluator evaluator() {
        return evaluator.get();
    }

    /** The words of this book. */
    public Vocabulary vocabulary() {
        return text.vocabulary();
    }

    /** The rules of this book, in the order of their files. */
    public List<Rule> rules() {
        return text.rules();
    }

    /** The names of these rules. */
    public Set<String> ruleNames() {
        return ruleNames.get();
    }

    /** The pages that the rules are written on, in the order of their paths. */
    public List<TextFile> pages() {
        return text.files().stream()
                .filter(file -> file.path().endsWith(".drl"))
                .toList();
    }

    /** Version, digest and size of this book. */
    public Knowledge knowledge() {
        return knowledge.get();
    }

    /**
     * A draft of this book with another rule in the place of the one of that name: what would be if. The rule is not held to the
     * house rules, and the book still goes by the {@link #knowledge()} of this one.
     */
    public RuleBook with(Rule changed) {
        return new RuleBook(text.with(changed), cases, knowledge);
    }

    /** The case files of this book, as they are now. */
    public List<TextFile> caseFiles() {
        return cases.get().stream()
                .filter(file -> !RuleText.isEquivalents(file.path()) && !RuleText.isStory(file.path()))
                .toList();
    }

    /** The files of stories of this book, as they are now. */
    public List<TextFile> storyFiles() {
        return cases.get().stream()
                .filter(file -> RuleText.isStory(file.path()))
                .toList();
    }

    /** The file that lists changes of rules which change nothing, as it is now: one, or none. */
    public List<TextFile> equivalents() {
        return cases.get().stream()
                .filter(file -> RuleText.isEquivalents(file.path()))
                .toList();
    }

    /**
     * What the rules conclude about a runner.
     *
     * @throws RefusedException if an answer is no answer: a misspelt term or word, a number out of range, two answers to a question
     *     that has one. The place of each remark is the name of the consultation
     */
    public Assessment assess(Consultation consultation) {
        return answer(consultation, facts -> Session.run(base.get(), facts));
    }

    /**
     * The same answer, made of what was concluded about the runner already.
     *
     * @param concluded what the engine or the evaluator concludes from the {@link #facts} of the consultation
     * @throws RefusedException as {@link #assess(Consultation)}
     */
    public Assessment assess(Consultation consultation, Conclusions concluded) {
        return answer(consultation, facts -> concluded);
    }

    /**
     * The same answer as {@link #assess(Consultation)}, for a program that asks about one runner and ends: the engine gets the rules
     * alone that can have a say about this runner, which takes a fraction of the time. Nothing of it is kept.
     *
     * @throws RefusedException as {@link #assess(Consultation)}
     */
    public Assessment assessOnce(Consultation consultation) {
        return answer(
                consultation,
                facts -> Session.run(
                        ExecutableModel.kieBase(text.rules(), vocabulary().screens(), facts), facts));
    }

    /**
     * The same answer as {@link #assess(Consultation)}, by the evaluator instead of the engine: nothing has to be built for it.
     *
     * @throws RefusedException as {@link #assess(Consultation)}
     */
    public Assessment evaluate(Consultation consultation) {
        return answer(consultation, evaluator.get()::conclude);
    }

    /**
     * Why something was not concluded about a runner: each rule that could conclude it, condition by condition, and the fewest
     * answers to change so that it would. What was concluded is explained by {@link Assessment#why}.
     *
     * @param asked id of a cause, driver, red flag, treatment, question, finding or clearance; or a rule by its sentence, or by a
     *     beginning of it that no other rule has
     * @throws RefusedException as {@link #assess(Consultation)}
     * @throws UnknownSubjectException if nothing is called that, or no rule can conclude it; the message names the nearest id
     */
    public WhyNot whyNot(Consultation consultation, String asked) {
        return explainer.get().whyNot(accepted(consultation).told(), asked);
    }

    /**
     * What other answers would change, each tried alone.
     *
     * @throws RefusedException as {@link #assess(Consultation)}
     */
    public WhatIf whatIf(Consultation consultation) {
        return explainer.get().whatIf(accepted(consultation).told());
    }

    /**
     * What to ask a runner next: the page that could make this story more urgent, then what could change the first cause or the
     * advice. The interview goes on by telling the answers and asking again; it holds nothing between two calls.
     *
     * @param examiner whether somebody is there who can examine the runner
     * @throws RefusedException as {@link #assess(Consultation)}
     */
    public Turn next(Consultation consultation, boolean examiner) {
        return interview.get().next(accepted(consultation), examiner);
    }

    /**
     * The id that was meant, as rules write it: of what {@link Assessment#why} can be asked about.
     *
     * @throws UnknownSubjectException if nothing that can be concluded has it; the message names the nearest id
     */
    public String idOf(String asked) {
        return explainer.get().id(asked);
    }

    /**
     * The consultation as facts, ready to be inserted into a session of {@link #kieBase()}.
     *
     * @throws RefusedException as {@link #assess(Consultation)}
     */
    public List<Given> facts(Consultation consultation) {
        return accepted(consultation).facts();
    }

    private Assessment answer(Consultation consultation, Function<List<Given>, Conclusions> conclude) {
        List<Given> facts = facts(consultation);
        return assessor.get().assess(consultation.name(), facts, conclude.apply(facts));
    }

    private Answers accepted(Consultation consultation) {
        Answers answers = answers(consultation);
        if (!answers.problems().isEmpty()) {
            Place place = Place.startOf(consultation.name());
            List<Remark> remarks = new ArrayList<>();
            answers.problems().forEach(problem -> remarks.add(new Remark(place, problem.what(), problem.remedy())));
            throw new RefusedException(remarks);
        }
        return answers;
    }

    /** The answers of a consultation, held against the vocabulary. */
    public Answers answers(Consultation consultation) {
        Answers answers = new Answers(vocabulary());
        consultation.told().forEach(answers::tell);
        return consultation.otherwiseNo() ? answers.otherwiseNo() : answers;
    }

    private RuleBook withEngine() {
        // the digest takes a while on a cold machine, and nothing waits for it before the first answer
        CompletableFuture.runAsync(knowledge::get);
        base.get();
        return this;
    }

    private static RuleBook draft(Path folder, ReadBefore before) {
        return new RuleBook(text(folder, before), () -> TextFile.below(folder, RuleText::isCase));
    }

    private static RuleText text(Path folder, ReadBefore before) {
        List<Remark> remarks = new ArrayList<>();
        return RuleText.checked(TextFile.below(folder, path -> !RuleText.isCase(path), remarks), before, remarks);
    }

    /** The version of this library and its rules. */
    public static String version() {
        try (InputStream in = RuleBook.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Bundled {
        static final RuleBook BOOK = new RuleBook(RuleText.bundled(), () -> TextFile.bundled(RuleText::isCase));
    }
}
