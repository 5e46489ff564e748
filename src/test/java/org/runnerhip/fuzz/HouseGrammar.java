package org.runnerhip.fuzz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The house grammar once more, as one regular expression over the tokens of a page: what a page is allowed to be. */
final class HouseGrammar {

    private static final String TEXT = "\"[^\"\\\\\n]*\"";
    private static final String LITERAL = "(?:" + TEXT + "|(?:- )?\\d+(?:\\.\\d+)?|\\$\\w*)";
    private static final String CONDITION = "(?:\\$\\w* : \\w+|\\w+ (?:==|<=?|>=?) " + LITERAL + "|\\w+ in \\( "
            + LITERAL + "(?: , " + LITERAL + ")* \\))";
    private static final String PATTERN = "(?:not )?\\w+ \\( (?:" + TEXT + "(?: , " + TEXT + ")* ; )?(?:" + CONDITION
            + "(?: , " + CONDITION + ")* )?\\)";
    private static final String ARGUMENT = "(?:" + TEXT + "|CONCLUSIVE|STRONG|MODERATE|WEAK|\\$\\w*)";
    private static final String RULE = "rule " + TEXT + " @ source \\( " + TEXT + " \\) when(?: " + PATTERN
            + ")+ then insertLogical \\( new \\w+ \\( " + ARGUMENT + "(?: , " + ARGUMENT + ")* \\) \\) ; end";
    private static final Pattern PAGE =
            Pattern.compile("package org \\. runnerhip \\. rules(?: ;)?(?: " + RULE + ")*+");

    private static final Pattern TOKEN =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|(\"[^\"\n]*\"|\\d+\\.\\d+|[\\w$]+|==|<=|>=|\\S)");

    private HouseGrammar() {}

    /** Whether the text is a page of the house grammar, and nothing else. */
    static boolean has(String text) {
        StringBuilder tokens = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group(1) != null) {
                tokens.append(tokens.isEmpty() ? "" : " ").append(token.group(1));
            }
        }
        return PAGE.matcher(tokens).matches();
    }
}
