/**
 * The facts rules talk about: what is told of a runner ({@link org.runnerhip.facts.Given}) and what rules conclude from it
 * ({@link org.runnerhip.facts.Concluded}). Plain records; nothing changes after it was made.
 */
package org.runnerhip.facts;
