/**
 * A rule base on hip pain in runners. Start at {@link org.runnerhip.RuleBook}: it assesses a
 * {@link org.runnerhip.Consultation} and answers with an {@link org.runnerhip.Assessment}. The facts of a plain KIE session are in
 * {@link org.runnerhip.facts}; whatever is refused is a {@link org.runnerhip.reading.RefusedException}.
 */
package org.runnerhip;
