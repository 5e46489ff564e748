/**
 * The screening of many runners: their consultations come in as lines of a file, and the answers go out in the same order. It
 * holds no more of either than what is being worked on.
 */
package org.runnerhip.screen;
