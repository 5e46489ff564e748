/** How much of the rules the cases exercise: rules, conditions and bounds, as text and as a page. */
package org.runnerhip.coverage;
