/** Cases in plain words: read, run and compared with what must come out. */
package org.runnerhip.cases;
