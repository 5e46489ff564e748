/** How fast it answers, alone and beside others. {@link org.runnerhip.benchmark.SpeedTable} runs it all. */
package org.runnerhip.benchmark;
