package org.runnerhip.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a hand or a copy goes wrong by. */
enum Slip {
    TOKEN_LEFT_OUT {
        @Override
        String in(String text, Random random, Stock stock) {
            return replaced(text, token(text, random), token -> "");
        }
    },
    TOKEN_TWICE {
        @Override
        String in(String text, Random random, Stock stock) {
            return replaced(text, token(text, random), token -> token + " " + token);
        }
    },
    TOKENS_SWAPPED {
        @Override
        String in(String text, Random random, Stock stock) {
            int[] first = token(text, random);
            Matcher second = TOKEN.matcher(text);
            return second.find(first[1])
                    ? text.substring(0, first[0])
                            + second.group()
                            + text.substring(first[1], second.start())
                            + text.substring(first[0], first[1])
                            + text.substring(second.end())
                    : text;
        }
    },
    LETTER_LEFT_OUT {
        @Override
        String in(String text, Random random, Stock stock) {
            int at = random.nextInt(text.length());
            return text.substring(0, at) + text.substring(at + 1);
        }
    },
    LETTER_TWICE {
        @Override
        String in(String text, Random random, Stock stock) {
            int at = random.nextInt(text.length());
            return text.substring(0, at + 1) + text.substring(at);
        }
    },
    LETTER_WRONG {
        @Override
        String in(String text, Random random, Stock stock) {
            int at = random.nextInt(text.length());
            return text.substring(0, at) + SIGNS.charAt(random.nextInt(SIGNS.length())) + text.substring(at + 1);
        }
    },
    LINE_LEFT_OUT {
        @Override
        String in(String text, Random random, Stock stock) {
            List<String> lines = lines(text);
            lines.remove(random.nextInt(lines.size()));
            return String.join("\n", lines);
        }
    },
    LINE_TWICE {
        @Override
        String in(String text, Random random, Stock stock) {
            List<String> lines = lines(text);
            int at = random.nextInt(lines.size());
            lines.add(at, lines.get(at));
            return String.join("\n", lines);
        }
    },
    LINES_SWAPPED {
        @Override
        String in(String text, Random random, Stock stock) {
            List<String> lines = lines(text);
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            return String.join("\n", lines);
        }
    },
    OTHER_WORD {
        @Override
        String in(String text, Random random, Stock stock) {
            return replaced(text, found(WORD, text, random), word -> '"' + stock.word(random) + '"');
        }
    },
    OTHER_NUMBER {
        @Override
        String in(String text, Random random, Stock stock) {
            return replaced(text, found(NUMBER, text, random), number -> NUMBERS.get(random.nextInt(NUMBERS.size())));
        }
    },
    SIGN_TOO_MANY {
        @Override
        String in(String text, Random random, Stock stock) {
            return replaced(
                    text, token(text, random), token -> INSERTED.get(random.nextInt(INSERTED.size())) + " " + token);
        }
    },
    TWO_PAGES_IN_ONE {
        @Override
        String in(String text, Random random, Stock stock) {
            String other = stock.page(random);
            return text.substring(0, random.nextInt(text.length())) + other.substring(random.nextInt(other.length()));
        }
    };

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\w$]+|[=<>!]=|[^\\s\\w]");
    private static final Pattern WORD = Pattern.compile("\"[^\"\n]*\"");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String SIGNS = "abzAZ019 \n\"'()[]{};:,.$@#=<>!|&*/\\-+_%~^?é\u201C\u20AC\u00BF";
    private static final List<String> NUMBERS =
            List.of("0", "-1", "7.5", "007", "1e9", "0x10", "99999999999999999999", "7L", ".5", "5.", "NaN");
    private static final List<String> INSERTED = List.of(
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            ";",
            ",",
            ":",
            ".",
            "@",
            "$",
            "/*",
            "*/",
            "//",
            "==",
            "=",
            "!=",
            "||",
            "&&",
            "->",
            "::",
            "not",
            "exists",
            "or",
            "and",
            "forall",
            "eval",
            "from",
            "accumulate",
            "rule",
            "when",
            "then",
            "end",
            "query",
            "function",
            "declare",
            "global",
            "import",
            "package",
            "unit",
            "salience 1",
            "extends",
            "in",
            "new",
            "insertLogical",
            "null",
            "true",
            "$x :",
            "do[x]",
            "if",
            "modify",
            "\\u0022",
            "\n");

    /** The text with this slip at a random place. */
    abstract String in(String text, Random random, Stock stock);

    /** What other pages lend. */
    interface Stock {
        String word(Random random);

        String page(Random random);
    }

    private static int[] token(String text, Random random) {
        return found(TOKEN, text, random);
    }

    /** Where the first match at or after a random place stands. */
    private static int[] found(Pattern pattern, String text, Random random) {
        Matcher matcher = pattern.matcher(text);
        boolean found = matcher.find(random.nextInt(text.length())) || matcher.find(0);
        return found ? new int[] {matcher.start(), matcher.end()} : new int[] {0, 0};
    }

    private static String replaced(String text, int[] span, java.util.function.UnaryOperator<String> by) {
        return text.substring(0, span[0]) + by.apply(text.substring(span[0], span[1])) + text.substring(span[1]);
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(List.of(text.split("\n", -1)));
    }
}
