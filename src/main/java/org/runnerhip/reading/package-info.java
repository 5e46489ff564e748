/**
 * What every reader of a text needs: where something stands, what is wrong with it and how to mend it, files of a folder or
 * of the class path, YAML with the place of every key and value, and the nearest word to a misspelt one.
 */
package org.runnerhip.reading;
