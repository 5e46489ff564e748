package org.runnerhip.benchmark;

import static org.runnerhip.benchmark.HandWritten.yes;

import java.util.Set;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.RedFlag;

/** The red flags of bone stress injuries, written by hand. */
final class HandWrittenFlags {

    private static final String DAYS = "urgent-2-3-days";
    private static final String SAME_DAY = "same-day";
    private static final String EMERGENCY = "emergency-now";

    private final SymptomBean symptoms;
    private final HandWrittenFindings findings;
    private final Set<Concluded> conclusions;
    private final boolean hopHurts;
    private final boolean limps;
    private final boolean atRest;
    private final boolean onWalking;
    private final boolean atNight;

    HandWrittenFlags(SymptomBean symptoms, HandWrittenFindings findings, Set<Concluded> conclusions) {
        this.symptoms = symptoms;
        this.findings = findings;
        this.conclusions = conclusions;
        this.hopHurts = yes(symptoms.getHopPain());
        this.limps = yes(symptoms.getLimp());
        this.atRest = symptoms.getPainTiming().contains("rest");
        this.onWalking = symptoms.getPainTiming().contains("walking");
        this.atNight = "wakes-at-night".equals(symptoms.getNightPain());
    }

    void conclude() {
        if (findings.groinOrFrontPain) {
            groin();
            if ("sudden-pop".equals(symptoms.getOnset())) {
                crack();
            }
        }
        outer();
        if (findings.buttockOrBackPain) {
            sacrum();
        }
    }

    private void groin() {
        if (limps) {
            flag("RF05", SAME_DAY, "groin pain with a limp");
        }
        if (atRest) {
            flag("RF05", SAME_DAY, "groin pain at rest");
        }
        if (atNight) {
            flag("RF05", SAME_DAY, "groin pain that wakes at night");
        }
        if (onWalking && hopHurts) {
            flag("RF05", SAME_DAY, "groin pain on walking, and a hop hurts");
        }
    }

    private void crack() {
        if (limps) {
            flag("RF03", EMERGENCY, "a pop in the groin or front of the hip, and a limp");
        }
        if (yes(symptoms.getUnableToBearWeight())) {
            flag("RF03", EMERGENCY, "a pop in the groin or front of the hip; cannot stand");
        }
        if (findings.markedRestPain) {
            flag("RF03", EMERGENCY, "a pop in the groin, and marked pain at rest");
        }
    }

    private void outer() {
        Set<String> region = symptoms.getPainRegion();
        if (findings.outerOrThighPain && hopHurts) {
            flag("RF07", DAYS, "outer hip or thigh pain, and a hop hurts");
        }
        if (hopHurts && (region.contains("knee") || region.contains("lateral-knee"))) {
            flag("RF07", DAYS, "knee pain, and a hop hurts");
        }
        if (findings.thighBonePlace && limps && (atRest || onWalking)) {
            flag("RF07", DAYS, "a limp, and pain at rest or on walking");
        }
        if (findings.thighBonePlace && limps && atNight) {
            flag("RF07", DAYS, "a limp, and pain that wakes at night");
        }
    }

    private void sacrum() {
        boolean onImpact = symptoms.getAggravatedBy().contains("impact");
        if (hopHurts) {
            flag("RF08", DAYS, "buttock or back pain, and a hop hurts");
        }
        if (symptoms.getTenderAt().contains("sacrum")) {
            flag("RF08", DAYS, "buttock or back pain, and the sacrum is tender");
        }
        if (onImpact && findings.boneHealthRisk) {
            flag("RF08", DAYS, "buttock or back pain on impact, and a bone risk");
        }
        if (onImpact && findings.withinAYearOfBirth) {
            flag("RF08", DAYS, "buttock or back pain on impact, a year from birth");
        }
        if (limps && (atRest || onWalking)) {
            flag("RF08", DAYS, "buttock or back pain with a limp, at rest or on walking");
        }
        if (limps && atNight) {
            flag("RF08", DAYS, "buttock or back pain with a limp, waking at night");
        }
    }

    private void flag(String name, String urgency, String because) {
        conclusions.add(new RedFlag(name, urgency, because));
    }
}
