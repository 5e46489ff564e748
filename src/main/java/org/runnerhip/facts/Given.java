package org.runnerhip.facts;

/** A fact that is told of a runner. Rules match it and never conclude it. What was not told is no fact at all. */
public sealed interface Given permits Runner, Symptom, History, TrainingLoad {}
