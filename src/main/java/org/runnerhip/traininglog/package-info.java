/**
 * Reads a runner's own log - files of a watch or exports of a platform - and works out the training terms of the vocabulary.
 * What the log cannot tell is not known, and the reason is said. Nothing is ever written to disk.
 */
package org.runnerhip.traininglog;
