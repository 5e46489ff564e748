package org.runnerhip.benchmark;

import static org.runnerhip.benchmark.HandWritten.yes;
import static org.runnerhip.facts.Weight.MODERATE;
import static org.runnerhip.facts.Weight.STRONG;
import static org.runnerhip.facts.Weight.WEAK;

import java.util.Set;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Opposes;
import org.runnerhip.facts.Supports;
import org.runnerhip.facts.Weight;

/** What speaks for and against bone stress injuries, written by hand. */
final class HandWrittenCauses {

    private final RunnerBean runner;
    private final SymptomBean symptoms;
    private final HandWrittenFindings findings;
    private final Set<Concluded> conclusions;

    HandWrittenCauses(Beans beans, HandWrittenFindings findings, Set<Concluded> conclusions) {
        this.runner = beans.runner();
        this.symptoms = beans.symptoms();
        this.findings = findings;
        this.conclusions = conclusions;
    }

    void conclude() {
        femoralNeck();
        femoralShaft();
        pelvis();
        sacrum();
    }

    private void femoralNeck() {
        String cause = "bsi-femoral-neck";
        if (findings.groinOrFrontPain) {
            supports(cause, MODERATE, "pain in the groin or at the front of the hip");
        }
        if (findings.inwardTurnNotFree) {
            supports(cause, WEAK, "turning the bent hip inwards hurts or is limited");
        }
        if (yes(symptoms.getFulcrumPositive())) {
            supports(cause, WEAK, "the fulcrum test is positive");
        }
        if (findings.groinSidePain) {
            femoralNeckByPain(cause);
            femoralNeckByRisk(cause);
        }
    }

    private void femoralNeckByPain(String cause) {
        Set<String> timing = symptoms.getPainTiming();
        if (yes(symptoms.getHopPain())) {
            supports(cause, STRONG, "a small hop hurts, with pain in the groin or thigh");
        }
        if (timing.contains("earlier-each-run") || timing.contains("walking") || timing.contains("rest")) {
            supports(cause, MODERATE, "groin or thigh pain that comes earlier each run, on walking or at rest");
        }
        if ("wakes-at-night".equals(symptoms.getNightPain())) {
            supports(cause, STRONG, "groin or thigh pain that wakes at night");
        }
        if (symptoms.getAggravatedBy().contains("impact")) {
            supports(cause, MODERATE, "groin or thigh pain on impact");
        }
        if (yes(symptoms.getLimp())) {
            supports(cause, MODERATE, "a limp, with pain in the groin or thigh");
        }
    }

    private void femoralNeckByRisk(String cause) {
        if (findings.loadJump) {
            supports(cause, WEAK, "a jump in training before the groin or thigh pain");
        }
        if (findings.lowEnergyPicture) {
            supports(cause, STRONG, "groin or thigh pain with signs of too little energy");
        }
        if (yes(runner.getPreviousStressFracture())) {
            supports(cause, MODERATE, "an earlier stress fracture, now pain in the groin or thigh");
        }
        if (yes(runner.getLowBoneDensity())) {
            supports(cause, MODERATE, "low bone density, with pain in the groin or thigh");
        }
    }

    private void femoralShaft() {
        String cause = "bsi-femoral-shaft";
        if (symptoms.getPainRegion().contains("front-thigh")) {
            supports(cause, MODERATE, "pain at the front of the thigh");
        }
        if (findings.thighBonePain && yes(symptoms.getHopPain())) {
            supports(cause, STRONG, "a small hop hurts, with pain in the thigh, hip or knee");
        }
        if (yes(symptoms.getFulcrumPositive())) {
            supports(cause, MODERATE, "the fulcrum test is positive");
        }
        if (findings.thighBonePain && findings.weeklyJump) {
            supports(cause, WEAK, "the week went up steeply before the pain in the thigh, hip or knee");
        }
    }

    private void pelvis() {
        String cause = "bsi-pelvis";
        Set<String> tender = symptoms.getTenderAt();
        Set<String> timing = symptoms.getPainTiming();
        if (tender.contains("pubic-ramus") || tender.contains("ischial-ramus")) {
            supports(cause, STRONG, "the pubic or ischial ramus is tender");
        }
        if (findings.groinOrButtockPain) {
            if (yes(symptoms.getHopPain())) {
                supports(cause, MODERATE, "a small hop hurts, with pain in the groin, thigh or buttock");
            }
            if (findings.lowBoneMassRisk) {
                supports(cause, MODERATE, "low bone density, too little energy or missed periods");
            }
            if (timing.contains("builds-during-run") || timing.contains("walking")) {
                supports(cause, WEAK, "pain that builds up during the run or comes on walking");
            }
        }
    }

    private void sacrum() {
        String cause = "bsi-sacrum";
        Set<String> worse = symptoms.getAggravatedBy();
        if (symptoms.getTenderAt().contains("sacrum")) {
            supports(cause, STRONG, "the sacrum is tender");
        }
        if (symptoms.getPainRegion().contains("buttock") && "no".equals(symptoms.getSlrOrSlumpPositive())) {
            supports(cause, WEAK, "buttock pain with normal nerve stretch tests");
        }
        if (findings.buttockOrBackPain) {
            if (yes(symptoms.getHopPain())) {
                supports(cause, STRONG, "a small hop hurts, with pain in the buttock or back");
            }
            if ("female".equals(runner.getSex()) && findings.sacralBoneRisk) {
                supports(cause, MODERATE, "a woman with missed periods, a recent birth or low bone density");
            }
            if (worse.contains("impact") || worse.contains("standing-on-one-leg")) {
                supports(cause, WEAK, "buttock or back pain on impact or when standing on one leg");
            }
        }
        if (yes(symptoms.getLegNumbTinglingBelowKnee())) {
            conclusions.add(new Opposes(cause, MODERATE, "numbness or tingling below the knee"));
        }
    }

    private void supports(String cause, Weight weight, String because) {
        conclusions.add(new Supports(cause, weight, because));
    }
}
