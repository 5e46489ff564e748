package org.runnerhip.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

/** A vocabulary of a few words, whole in itself, for tests to read or to spoil. */
public final class SmallVocabulary {

    private static final String TERMS = """
            - id: pain-region
              record: Symptom
              type: words
              values: [groin, lateral-hip, low-back]
              ask: Where does it hurt?
              safety: pain that may come from bone
            - id: limp
              record: Symptom
              type: yes-no
              ask: Are you limping?
              safety: bone stress
            - id: night-pain
              record: Symptom
              type: word
              values: [none, wakes-at-night]
              harmless: none
              ask: Does it wake you?
              safety: bone stress or a tumour
            - id: onset
              record: Symptom
              type: word
              values: [gradual, sudden]
              ask: How did it start?
              safety: a fracture
            - id: flexibility-good
              record: Symptom
              type: yes-no
              ask: Are you flexible?
            - id: pain-rest-nprs
              record: Symptom
              type: number
              unit: points of 10
              range: [0, 10]
              whole: true
              ask: How bad is it at rest?
            - id: kidney-disease
              record: History
              type: yes-no
              ask: Do you have kidney disease?
              safety: harm to the kidneys
            - id: periods-absent
              record: History
              type: yes-no
              only-for: female
              below-age: 60
              ask: Have you missed three periods?
              safety: weak bone
            - id: sleep-hours
              record: History
              type: number
              unit: hours a night
              range: [0, 16]
              ask: How long do you sleep?
            - id: age-years
              record: Runner
              type: number
              unit: years
              range: [3, 95]
              whole: true
              ask: How old are you?
            - id: sex
              record: Runner
              type: word
              values: [female, male, other]
              ask: Which sex was recorded?
              safety: missed periods
            - id: weekly-km-now
              record: TrainingLoad
              type: number
              unit: km
              range: [0, 400]
              ask: How far did you run in the last seven days?
            - id: weekly-km-before
              record: TrainingLoad
              type: number
              unit: km
              range: [0, 400]
              ask: How far did you run a week before that?
            - id: last-long-run-km
              record: TrainingLoad
              type: number
              unit: km
              range: [0, 400]
              ask: How far was the last long run?
            - id: longest-run-30d-km
              record: TrainingLoad
              type: number
              unit: km
              range: [0, 400]
              ask: How far was the longest run before it?
            - id: single-run-spike-pct
              record: TrainingLoad
              type: number
              unit: percent
              range: [-100, 1000]
              ask: How much longer was it?
            """;

    private static final String SCREENS = """
            - id: story
              kind: form
              when: always
              ask: About you and the pain
              why: It decides what matters.
              members: [pain-region, onset, sex]
              also: [age-years, flexibility-good]
            - id: signs
              kind: ticks
              when: always
              ask: Does any of these apply?
              why: They may come from bone.
              members: [limp, night-pain, periods-absent]
              also: [pain-rest-nprs]
            - id: painkiller
              kind: ticks
              when: always
              ask: Before a tablet, does this apply?
              why: A tablet may do harm.
              members: [kidney-disease]
            """;

    private static final String CAUSES = """
            - id: gtps
              name: Greater trochanteric pain syndrome
              kind: condition
              region: [lateral-hip]
              sources: [S_VA]
            - id: trochanteric-bursitis
              name: Bursitis at the outer hip
              kind: condition
              parents: [gtps]
              claims: [A02]
            - id: bsi-femoral-neck
              name: Bone stress injury of the femoral neck
              kind: condition
              serious: true
              settled-by: An MRI tells.
            - id: mileage-spike
              name: Mileage raised too fast
              kind: driver
            """;

    private static final String RED_FLAGS = """
            - id: RF05
              name: Groin pain with a limp
              suspects: [bsi-femoral-neck]
              action: Do not run.
              sources: [S_VA]
            """;

    private static final String TREATMENTS = """
            - id: rest
              title: Rest
              how: Rest for some days.
              grade: C
              role: article
              needs-none: Rest harms nobody.
              sources: [JUDGEMENT]
            - id: run-through
              title: Running through it
              how: Not at all.
              grade: X
              role: hold
            - id: massage
              title: Massage
              how: Gently.
              grade: D
              role: article
              needs-none: It is gentle.
            """;

    private static final String URGENCY = """
            - id: emergency-now
              title: now
              rank: 6
              what: Get emergency care now.
              where: The emergency department.
              by-when: now
            - id: same-day
              title: today
              rank: 5
              what: Be seen by a clinician.
              where: Your doctor.
              by-when: today
            - id: self-care
              title: at home
              rank: 1
              what: Look after it yourself.
              where: At home.
              by-when: look again in two weeks
              calm: true
            - id: not-known
              title: not known yet
              rank: 0
              what: It is not known yet.
              where: Answer the next page.
              by-when: now
            """;

    private static final String SOURCES = """
            - id: S_VA
              cite: Versus Arthritis. Hip pain.
              checked: read
            - id: JUDGEMENT
              cite: Our own decision.
              checked: judgement
            """;

    private static final String CLAIMS = """
            - id: A01
              says: Running is good for you.
              evidence: supported
              context: framing
            - id: A02
              says: Rest cures bursitis.
              evidence: weak
              note: Exercise does better.
            """;

    private SmallVocabulary() {}

    /** Its files by path, in a map of the caller's own. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("vocabulary/terms.yaml", TERMS);
        files.put("vocabulary/screens.yaml", SCREENS);
        files.put("vocabulary/causes.yaml", CAUSES);
        files.put("vocabulary/red-flags.yaml", RED_FLAGS);
        files.put("vocabulary/treatments.yaml", TREATMENTS);
        files.put("vocabulary/urgency.yaml", URGENCY);
        files.put("sources.yaml", SOURCES);
        files.put("claims.yaml", CLAIMS);
        return files;
    }

    public static Vocabulary read(Map<String, String> files, List<Remark> remarks) {
        return VocabularyReader.read(
                files.entrySet().stream()
                        .map(file -> new TextFile(file.getKey(), file.getKey(), file.getValue()))
                        .toList(),
                remarks);
    }

    public static Vocabulary vocabulary() {
        return withMore("claims.yaml", "");
    }

    /** The vocabulary with more entries in one of its files. */
    public static Vocabulary withMore(String path, String entries) {
        Map<String, String> files = files();
        files.merge(path, entries, String::concat);
        List<Remark> remarks = new ArrayList<>();
        Vocabulary vocabulary = read(files, remarks);
        assertEquals(List.of(), remarks);
        return vocabulary;
    }
}
