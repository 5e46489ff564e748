package org.runnerhip.ruletext;

import java.util.List;
import org.runnerhip.reading.TextFile;

/**
 * A page of rules.
 *
 * @param file the text it was read from
 * @param rules its rules in their order
 */
public record RuleFile(TextFile file, List<Rule> rules) {}
