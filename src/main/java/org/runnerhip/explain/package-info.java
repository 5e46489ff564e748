/** Why an answer is what it is: the told facts behind a conclusion, and the questions that could still change it. */
package org.runnerhip.explain;
