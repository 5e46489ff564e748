package org.runnerhip.benchmark;

/** Who asks and how he or she trains, as one wide bean; {@code null} is what was not told. */
public class RunnerBean {

    private String sex;
    private String previousStressFracture;
    private String lowBoneDensity;
    private String lowEnergySigns;
    private String eatingDisorder;
    private String periodsAbsent3Months;
    private Double postpartumWeeks;
    private Double singleRunSpikePct;
    private Double weeklyChangePct;

    public String getSex() {
        return sex;
    }

    public void setSex(String sex) {
        this.sex = sex;
    }

    public String getPreviousStressFracture() {
        return previousStressFracture;
    }

    public void setPreviousStressFracture(String previousStressFracture) {
        this.previousStressFracture = previousStressFracture;
    }

    public String getLowBoneDensity() {
        return lowBoneDensity;
    }

    public void setLowBoneDensity(String lowBoneDensity) {
        this.lowBoneDensity = lowBoneDensity;
    }

    public String getLowEnergySigns() {
        return lowEnergySigns;
    }

    public void setLowEnergySigns(String lowEnergySigns) {
        this.lowEnergySigns = lowEnergySigns;
    }

    public String getEatingDisorder() {
        return eatingDisorder;
    }

    public void setEatingDisorder(String eatingDisorder) {
        this.eatingDisorder = eatingDisorder;
    }

    public String getPeriodsAbsent3Months() {
        return periodsAbsent3Months;
    }

    public void setPeriodsAbsent3Months(String periodsAbsent3Months) {
        this.periodsAbsent3Months = periodsAbsent3Months;
    }

    public Double getPostpartumWeeks() {
        return postpartumWeeks;
    }

    public void setPostpartumWeeks(Double postpartumWeeks) {
        this.postpartumWeeks = postpartumWeeks;
    }

    public Double getSingleRunSpikePct() {
        return singleRunSpikePct;
    }

    public void setSingleRunSpikePct(Double singleRunSpikePct) {
        this.singleRunSpikePct = singleRunSpikePct;
    }

    public Double getWeeklyChangePct() {
        return weeklyChangePct;
    }

    public void setWeeklyChangePct(Double weeklyChangePct) {
        this.weeklyChangePct = weeklyChangePct;
    }
}
