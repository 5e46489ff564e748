package org.runnerhip.benchmark;

import static org.runnerhip.benchmark.HandWritten.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the answers amount to, written by hand. */
final class HandWrittenFindings {

    final boolean groinOrFrontPain;
    final boolean groinSidePain;
    final boolean groinThighOrKneePain;
    final boolean groinOrButtockPain;
    final boolean buttockOrBackPain;
    final boolean outerOrThighPain;
    final boolean thighBonePain;
    final boolean thighBonePlace;
    final boolean inwardTurnNotFree;
    final boolean markedRestPain;
    final boolean singleRunSpike;
    final boolean weeklyJump;
    final boolean loadJump;
    final boolean withinAYearOfBirth;
    final boolean lowEnergyPicture;
    final boolean lowBoneMassRisk;
    final boolean sacralBoneRisk;
    final boolean boneHealthRisk;

    HandWrittenFindings(RunnerBean runner, SymptomBean symptoms) {
        Set<String> region = symptoms.getPainRegion();
        String lay = symptoms.getPainRegionLay();
        boolean inside = "inside".equals(lay);
        boolean back = "back".equals(lay);
        boolean knee = region.contains("knee");
        boolean frontThigh = region.contains("front-thigh");
        groinOrFrontPain = region.contains("groin") || region.contains("anterior-hip") || inside;
        groinSidePain = groinOrFrontPain || region.contains("inner-thigh") || frontThigh || region.contains("diffuse");
        groinThighOrKneePain = groinSidePain || knee;
        groinOrButtockPain = groinSidePain || region.contains("buttock") || back;
        buttockOrBackPain =
                region.contains("buttock") || region.contains("sacrum-sij") || region.contains("low-back") || back;
        outerOrThighPain = region.contains("lateral-hip")
                || region.contains("lateral-thigh")
                || frontThigh
                || "outside".equals(lay);
        thighBonePain = groinThighOrKneePain || outerOrThighPain;
        thighBonePlace = outerOrThighPain || knee || region.contains("lateral-knee");
        inwardTurnNotFree = yes(symptoms.getFadirPain()) || yes(symptoms.getHipIrRestricted());
        markedRestPain = symptoms.getPainRestNprs() != null && symptoms.getPainRestNprs() >= 5;

        singleRunSpike = runner.getSingleRunSpikePct() != null && runner.getSingleRunSpikePct() > 10;
        weeklyJump = runner.getWeeklyChangePct() != null && runner.getWeeklyChangePct() > 30;
        loadJump = singleRunSpike || weeklyJump;
        withinAYearOfBirth = runner.getPostpartumWeeks() != null && runner.getPostpartumWeeks() <= 52;
        boolean noPeriods = yes(runner.getPeriodsAbsent3Months());
        boolean shortOfEnergy = yes(runner.getLowEnergySigns());
        boolean lowBoneDensity = yes(runner.getLowBoneDensity());
        lowEnergyPicture = noPeriods || shortOfEnergy || yes(runner.getEatingDisorder());
        lowBoneMassRisk = lowBoneDensity || shortOfEnergy || noPeriods;
        sacralBoneRisk = noPeriods || withinAYearOfBirth || lowBoneDensity;
        boneHealthRisk = lowEnergyPicture || yes(runner.getPreviousStressFracture()) || lowBoneDensity;
    }

    /** The names of those that hold. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        add(names, groinOrFrontPain, "groin-or-front-pain");
        add(names, groinSidePain, "groin-side-pain");
        add(names, groinThighOrKneePain, "groin-thigh-or-knee-pain");
        add(names, groinOrButtockPain, "groin-or-buttock-pain");
        add(names, buttockOrBackPain, "buttock-or-back-pain");
        add(names, outerOrThighPain, "outer-or-thigh-pain");
        add(names, thighBonePain, "thigh-bone-pain");
        add(names, thighBonePlace, "thigh-bone-place");
        add(names, inwardTurnNotFree, "painful-or-limited-inward-turn");
        add(names, markedRestPain, "marked-rest-pain");
        add(names, singleRunSpike, "single-run-spike");
        add(names, weeklyJump, "weekly-jump");
        add(names, loadJump, "load-jump");
        add(names, withinAYearOfBirth, "within-a-year-of-birth");
        add(names, lowEnergyPicture, "low-energy-picture");
        add(names, lowBoneMassRisk, "low-bone-mass-risk");
        add(names, sacralBoneRisk, "sacral-bone-risk");
        add(names, boneHealthRisk, "bone-health-risk");
        return names;
    }

    private static void add(List<String> names, boolean holds, String name) {
        if (holds) {
            names.add(name);
        }
    }
}
