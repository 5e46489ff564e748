/** What helps to write rules: a page to begin with, and files that change as a whole or not at all. */
package org.runnerhip.authoring;
