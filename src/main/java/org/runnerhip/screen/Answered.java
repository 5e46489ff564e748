package org.runnerhip.screen;

import java.util.Optional;

/**
 * What an interrupted screening had written.
 *
 * @param lines how many whole lines
 * @param bad how many of them tell what is wrong with a line
 * @param last the last of them
 */
public record Answered(long lines, long bad, Optional<String> last) {

    /** Nothing yet. */
    public static final Answered NOTHING = new Answered(0, 0, Optional.empty());
}
