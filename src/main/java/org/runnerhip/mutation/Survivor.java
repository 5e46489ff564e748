package org.runnerhip.mutation;

/**
 * A change that no case notices.
 *
 * @param mutant the changed rule
 * @param killer a case that would notice it, ready to be pasted into a case file; empty if none was found
 */
public record Survivor(Mutant mutant, String killer) {}
