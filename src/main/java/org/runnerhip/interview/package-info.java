/**
 * What to ask a runner next, and when to stop. Nothing of its flow is written by hand: the pages stand in
 * {@code vocabulary/screens.yaml}, and which of them could make this story more urgent follows from the red flags. Enter by
 * {@link org.runnerhip.interview.Interview}; {@code RuleBook.next} calls it, and {@code hip ask} and {@code hip next} call that.
 */
package org.runnerhip.interview;
