/** The small model and the vocabulary as bytes, so that what was read once need not be parsed again. */
package org.runnerhip.stored;
