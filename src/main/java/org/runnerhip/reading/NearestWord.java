package org.runnerhip.reading;

import java.util.Collection;
import java.util.Optional;

/** The known word that a misspelt one was probably meant to be. */
public final class NearestWord {

    private NearestWord() {}

    /** The nearest known word, if any is near enough: a slip in every third letter at the most. */
    public static Optional<String> to(String word, Collection<String> known) {
        String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known.stream().sorted().toList()) {
            int slips = slips(word, candidate);
            if (slips < least) {
                least = slips;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A remedy: the nearest word where there is one, else what to do instead. */
    public static String remedy(String word, Collection<String> known, String otherwise) {
        return to(word, known).map(near -> "did you mean \"" + near + "\"?").orElse(otherwise);
    }

    /** Letters to insert, delete, replace or swap with their neighbour. */
    private static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
