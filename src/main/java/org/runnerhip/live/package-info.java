/** Rules that are edited while they are used: what is saved is noticed, tried aside, and only then taken over. */
package org.runnerhip.live;
