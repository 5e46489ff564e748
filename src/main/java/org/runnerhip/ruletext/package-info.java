/**
 * The small model of rule text: what a rule says, with the place of every part. It is read with Drools' own parser and lexer;
 * no other package sees their trees.
 */
package org.runnerhip.ruletext;
