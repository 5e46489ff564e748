package org.runnerhip;

import java.util.List;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseReader;

/** The cases of the bundled base, read once. */
public final class Cases {

    private static final List<Case> ALL = RuleBook.bundled().caseFiles().stream()
            .flatMap(file -> CaseReader.read(file, RuleBook.bundled()).stream())
            .toList();

    private Cases() {}

    public static List<Case> all() {
        return ALL;
    }

    /** Every consultation of the cases, near misses among them. */
    public static List<Consultation> consultations() {
        return ALL.stream()
                .flatMap(each -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(each.consultation()), each.nearMisses().stream()))
                .toList();
    }
}
