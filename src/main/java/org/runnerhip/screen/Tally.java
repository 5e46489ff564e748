package org.runnerhip.screen;

/**
 * What came of a screening.
 *
 * @param lines how many were answered, those of an earlier run that was interrupted among them
 * @param bad how many of them could not be taken
 * @param stopped whether it stopped at a line that cannot be taken, which is not among the others
 */
public record Tally(long lines, long bad, boolean stopped) {}
