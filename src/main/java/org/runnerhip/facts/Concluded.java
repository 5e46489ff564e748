package org.runnerhip.facts;

/** A fact that rules conclude from other facts. Never told, and gone as soon as nothing supports it any more. */
public sealed interface Concluded
        permits Asked, Open, Finding, Evidence, Cause, RedFlag, Contraindication, Cleared, Recommendation, Question {}
