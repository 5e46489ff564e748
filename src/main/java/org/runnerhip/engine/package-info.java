/** From the small model to the Drools engine and back. The only package that sees the engine. */
package org.runnerhip.engine;
