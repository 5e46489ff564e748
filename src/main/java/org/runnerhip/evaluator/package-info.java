/** Evaluates the small model of rule text by itself: independent of the engine, so that each checks the other. */
package org.runnerhip.evaluator;
