package org.runnerhip.facts;

import org.kie.api.definition.type.Position;

/**
 * Who is asking. A component that was not told is {@code null}.
 *
 * @param ageYears age in full years, 3 to 95
 * @param sex sex recorded at birth: {@code female}, {@code male} or {@code other}
 * @param runnerLevel {@code novice}, {@code recreational}, {@code competitive} or {@code ultra}
 * @param bmi body mass index in kg/m2, 10 to 60
 */
public record Runner(
        @Position(0) Integer ageYears,
        @Position(1) String sex,
        @Position(2) String runnerLevel,
        @Position(3) Double bmi)
        implements Given {

    /** A runner of whom age and sex are told; the rest is not. */
    public static Runner of(int ageYears, String sex) {
        return new Runner(ageYears, sex, null, null);
    }
}
