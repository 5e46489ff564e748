/**
 * Why an answer is what it is.
 *
 * <ul>
 *   <li>Why: {@code Reasons} builds trees of {@code Reason} from what was concluded; {@code Grounds} are the answers at their foot.
 *   <li>Why not: {@code Inspection} reads a rule condition by condition ({@code GivenReader}, {@code ConcludedReader}) into a {@code
 *       WhyNot}; {@code NearestChange} searches for the fewest answers that would make it hold.
 *   <li>What if: {@code Experiment} tries {@code Alternatives} one by one into a {@code WhatIf}; a {@code Trial} is a runner with
 *       some answers changed.
 * </ul>
 */
package org.runnerhip.explain;
