package org.runnerhip.vocabulary;

import java.util.List;
import org.runnerhip.reading.Place;

/**
 * A red flag, or an escalation by time. How urgent it is stands in its rules.
 *
 * @param id its id, such as {@code RF05}
 * @param name its name for people
 * @param suspects ids of the causes it must not miss
 * @param action what to do
 * @param claims the article's claims it holds
 * @param sources keys of its sources
 * @param place where it is defined
 */
public record RedFlagEntry(
        String id,
        String name,
        List<String> suspects,
        String action,
        List<String> claims,
        List<String> sources,
        Place place)
        implements Entry {}
