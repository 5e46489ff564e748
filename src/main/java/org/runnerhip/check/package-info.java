/** The house rules of rule text: one check a method, its message is the remedy. */
package org.runnerhip.check;
