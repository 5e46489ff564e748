/** The command line. */
package org.runnerhip.cli;
