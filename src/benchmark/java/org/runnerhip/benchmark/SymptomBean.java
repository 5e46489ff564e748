package org.runnerhip.benchmark;

import java.util.Set;

/** What is felt and found, as one wide bean; {@code null} and empty is what was not told. */
public class SymptomBean {

    private Set<String> painRegion = Set.of();
    private String painRegionLay;
    private String onset;
    private Set<String> painTiming = Set.of();
    private String nightPain;
    private Double painRestNprs;
    private Set<String> aggravatedBy = Set.of();
    private String limp;
    private String unableToBearWeight;
    private String hopPain;
    private String fadirPain;
    private String fulcrumPositive;
    private String hipIrRestricted;
    private Set<String> tenderAt = Set.of();
    private String legNumbTinglingBelowKnee;
    private String slrOrSlumpPositive;

    public Set<String> getPainRegion() {
        return painRegion;
    }

    public void setPainRegion(Set<String> painRegion) {
        this.painRegion = painRegion;
    }

    public String getPainRegionLay() {
        return painRegionLay;
    }

    public void setPainRegionLay(String painRegionLay) {
        this.painRegionLay = painRegionLay;
    }

    public String getOnset() {
        return onset;
    }

    public void setOnset(String onset) {
        this.onset = onset;
    }

    public Set<String> getPainTiming() {
        return painTiming;
    }

    public void setPainTiming(Set<String> painTiming) {
        this.painTiming = painTiming;
    }

    public String getNightPain() {
        return nightPain;
    }

    public void setNightPain(String nightPain) {
        this.nightPain = nightPain;
    }

    public Double getPainRestNprs() {
        return painRestNprs;
    }

    public void setPainRestNprs(Double painRestNprs) {
        this.painRestNprs = painRestNprs;
    }

    public Set<String> getAggravatedBy() {
        return aggravatedBy;
    }

    public void setAggravatedBy(Set<String> aggravatedBy) {
        this.aggravatedBy = aggravatedBy;
    }

    public String getLimp() {
        return limp;
    }

    public void setLimp(String limp) {
        this.limp = limp;
    }

    public String getUnableToBearWeight() {
        return unableToBearWeight;
    }

    public void setUnableToBearWeight(String unableToBearWeight) {
        this.unableToBearWeight = unableToBearWeight;
    }

    public String getHopPain() {
        return hopPain;
    }

    public void setHopPain(String hopPain) {
        this.hopPain = hopPain;
    }

    public String getFadirPain() {
        return fadirPain;
    }

    public void setFadirPain(String fadirPain) {
        this.fadirPain = fadirPain;
    }

    public String getFulcrumPositive() {
        return fulcrumPositive;
    }

    public void setFulcrumPositive(String fulcrumPositive) {
        this.fulcrumPositive = fulcrumPositive;
    }

    public String getHipIrRestricted() {
        return hipIrRestricted;
    }

    public void setHipIrRestricted(String hipIrRestricted) {
        this.hipIrRestricted = hipIrRestricted;
    }

    public Set<String> getTenderAt() {
        return tenderAt;
    }

    public void setTenderAt(Set<String> tenderAt) {
        this.tenderAt = tenderAt;
    }

    public String getLegNumbTinglingBelowKnee() {
        return legNumbTinglingBelowKnee;
    }

    public void setLegNumbTinglingBelowKnee(String legNumbTinglingBelowKnee) {
        this.legNumbTinglingBelowKnee = legNumbTinglingBelowKnee;
    }

    public String getSlrOrSlumpPositive() {
        return slrOrSlumpPositive;
    }

    public void setSlrOrSlumpPositive(String slrOrSlumpPositive) {
        this.slrOrSlumpPositive = slrOrSlumpPositive;
    }
}
