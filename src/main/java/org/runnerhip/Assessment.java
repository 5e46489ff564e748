package org.runnerhip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runnerhip.explain.Reason;
import org.runnerhip.explain.Reasons;
import org.runnerhip.interview.Page;

/**
 * What the rules conclude about one runner, and why. It is no diagnosis: causes are what to think of, never what someone has.
 *
 * @param name the name of the consultation
 * @param knowledge the rule base that answered
 * @param urgency how soon a clinician is needed
 * @param running the one word on running: not at all, not until it is known to be safe, less, or within the pain rule
 * @param redFlags what makes it urgent, the most urgent first
 * @param causes conditions to think of, by points; none below 1. A serious one is among them only if it is likely and a red flag of
 *     two weeks or sooner stands
 * @param notToBeMissed the other serious conditions that something speaks for, by points, and whatever a red flag that stands makes
 *     one think of
 * @param drivers what drives the pain beside any condition, by points
 * @param recommendations what to do, by step
 * @param withheld what to leave alone, and why
 * @param questions what to ask next: what belongs to this story first, then what could raise the urgency most. What is asked only on
 *     request is not among it; {@link RuleBook#next} offers it
 * @param notSure the safety questions to which the runner was not sure of the answer
 * @param next the page to put next, if one could make it more urgent; else empty
 * @param fired the names of all rules behind a conclusion, in alphabetical order
 * @param reasons what everything rests on; see {@link #why(String)}
 */
public record Assessment(
        String name,
        Knowledge knowledge,
        Urgency urgency,
        Optional<Running> running,
        List<Flag> redFlags,
        List<RankedCause> causes,
        List<RankedCause> notToBeMissed,
        List<RankedCause> drivers,
        List<Advice> recommendations,
        List<Withheld> withheld,
        List<OpenQuestion> questions,
        List<OpenQuestion> notSure,
        Optional<Page> next,
        List<String> fired,
        Reasons reasons) {

    /** The likelihood of a cause that only a red flag makes one think of. */
    public static final String SUSPECTED = "suspected";

    /**
     * Why something was concluded: everything of that name, each with every way in which it came about, down to the answers. Built
     * when it is asked for.
     *
     * @param id id of a cause, driver, red flag, treatment (advised or withheld), question, finding or clearance; or of a level of
     *     urgency, for the red flags that stand at it
     * @return empty if nothing of that name was concluded; {@link RuleBook#whyNot} says why
     */
    public List<Reason.Conclusion> why(String id) {
        return reasons.of(id);
    }

    /**
     * The rule base that answered.
     *
     * @param version its version
     * @param digest {@code sha256:} and the digest of all its texts but the cases
     * @param rules how many rules it has
     */
    public record Knowledge(String version, String digest, int rules) {}

    /**
     * How soon a clinician is needed.
     *
     * @param level id of the level of {@code vocabulary/urgency.yaml}
     * @param title how it is said to a runner
     * @param rank 0 (not known yet), 1 (self-care) to 6 (emergency)
     * @param action what to do, where and by when; and as long as it is not settled, that it may become more urgent
     * @param because ids of the red flags that stand at this level; empty where none stands
     * @param settled whether no open answer could make it more urgent
     * @param pagesToGo how many pages are left until it is settled, as far as is known
     */
    public record Urgency(
            String level,
            String title,
            int rank,
            String action,
            List<String> because,
            boolean settled,
            int pagesToGo) {}

    /**
     * The one word on running.
     *
     * @param treatment id of the treatment that says so; it is among the recommendations
     * @param say the word, in a sentence
     */
    public record Running(String treatment, String say) {}

    /**
     * A rule behind a conclusion.
     *
     * @param rule its name
     * @param sources keys of its sources and claims
     * @param facts the answers it rests on, as {@code term value}
     */
    public record Why(String rule, List<String> sources, List<String> facts) {}

    /**
     * A red flag that stands.
     *
     * @param id its id, such as {@code RF05}
     * @param title its name for people
     * @param urgency id of its level
     * @param because what was seen
     * @param action what to do
     * @param suspects ids of the causes that must not be missed
     * @param why the rule behind it
     */
    public record Flag(
            String id, String title, String urgency, String because, String action, List<String> suspects, Why why) {}

    /**
     * A condition or driver.
     *
     * @param id its id
     * @param title its name for people
     * @param points sum of its evidence; 0 if it is only suspected
     * @param likelihood {@code likely}, {@code possible} or {@code unlikely}; {@code suspected} if only a red flag makes one think of
     *     it, and nothing else speaks for it
     * @param settledBy what would settle whether it is there, of a serious cause; else empty
     * @param codes verified codes by system
     * @param note what the reader should know of it; may be empty
     * @param evidenceFor what speaks for it, the weightiest first
     * @param evidenceAgainst what speaks against it, the weightiest first
     */
    public record RankedCause(
            String id,
            String title,
            int points,
            String likelihood,
            String settledBy,
            Map<String, String> codes,
            String note,
            List<Evidence> evidenceFor,
            List<Evidence> evidenceAgainst) {}

    /**
     * A reason for or against a cause.
     *
     * @param because the reason
     * @param weight {@code conclusive}, {@code strong}, {@code moderate} or {@code weak}
     * @param why the rule behind it
     */
    public record Evidence(String because, String weight, Why why) {}

    /**
     * Something to do.
     *
     * @param id id of the treatment
     * @param step {@code meanwhile}, {@code now}, {@code then}, {@code if-it-keeps-coming-back} or {@code if-nothing-helps}
     * @param title its name for people
     * @param how what to do, with dose and duration
     * @param cautions what to mind; claims of the article that are weak or worse appear here with our note
     * @param grade A to D
     * @param reasons why it suits this runner, in short plain phrases
     * @param because the rules behind it
     */
    public record Advice(
            String id,
            String step,
            String title,
            String how,
            List<String> cautions,
            String grade,
            List<String> reasons,
            List<Why> because) {}

    /**
     * Something to leave alone.
     *
     * @param id id of the treatment
     * @param title its name for people
     * @param because why, in short plain phrases
     */
    public record Withheld(String id, String title, List<String> because) {}

    /**
     * Something to ask.
     *
     * @param id id of the term
     * @param text the question
     * @param because why it matters
     * @param safety whether it is a safety question
     */
    public record OpenQuestion(String id, String text, String because, boolean safety) {}
}
