/**
 * The small model of rule text: what a rule says, with the place of every part; and the house layout it is
 * written in. Both are read with Drools' own parser and lexer; no other package sees their trees.
 */
package org.runnerhip.ruletext;
