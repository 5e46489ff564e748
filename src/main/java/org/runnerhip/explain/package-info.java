/** Why an answer is what it is: what is behind a conclusion, what is missing for another, and which answers would change it. */
package org.runnerhip.explain;
