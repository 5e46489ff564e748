/** The words of the base: terms, causes, red flags, treatments, urgency levels, sources and claims, read and cross-checked. */
package org.runnerhip.vocabulary;
