package org.runnerhip.ruletext;

import java.util.List;
import java.util.Set;
import org.runnerhip.reading.TextFile;

/**
 * A page of rules.
 *
 * @param file the text it was read from
 * @param imports the full names of what it imports
 * @param rules its rules in their order
 */
public record RuleFile(TextFile file, Set<String> imports, List<Rule> rules) {}
