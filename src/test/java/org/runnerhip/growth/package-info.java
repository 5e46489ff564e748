/** Bases of any size, and what an assessment costs in them. */
package org.runnerhip.growth;
