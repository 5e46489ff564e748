/** Whether the words that people read are spelt right. The only package that sees the dictionary library, which is optional. */
package org.runnerhip.spelling;
