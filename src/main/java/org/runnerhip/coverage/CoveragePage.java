package org.runnerhip.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

/**
 * Coverage as one HTML page that needs nothing else: every rule file with its lines marked. The mark at the beginning of a line says
 * the same as its colour.
 */
public final class CoveragePage {

    private static final String STYLE =
            "body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:75em;padding:0 1em;"
                    + "color:#1b1b1b;background:#fff}summary{cursor:pointer}pre{font:13px/1.45 ui-monospace,monospace;overflow-x:auto}"
                    + ".y{background:#e3f4e3}.p{background:#fdeec2}.n{background:#fbd9d6}em{color:#8a1c10}";

    private final Coverage coverage;
    private final StringBuilder html = new StringBuilder();

    private CoveragePage(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The page. */
    public static String of(Coverage coverage, List<TextFile> pages) {
        return new CoveragePage(coverage).page(pages);
    }

    private String page(List<TextFile> pages) {
        Map<String, List<RuleCoverage>> byFile = coverage.rules().stream()
                .collect(Collectors.groupingBy(rule -> rule.rule().place().file()));
        html.append(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Coverage of the rules</title>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><style>")
                .append(STYLE)
                .append("</style></head>\n<body><h1>Coverage of the rules</h1>\n<p>")
                .append(escaped(coverage.summary()))
                .append(".</p>\n<p><code class=\"y\">+ exercised</code> <code class=\"p\">~ in part</code> "
                        + "<code class=\"n\">! not exercised</code></p>\n");
        for (TextFile page : pages) {
            if (byFile.containsKey(page.name())) {
                file(page, byFile.get(page.name()));
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private void file(TextFile page, List<RuleCoverage> rules) {
        Map<Integer, Line> lines = lines(rules);
        long missing =
                lines.values().stream().mapToLong(line -> line.missing.size()).sum();
        html.append(missing > 0 ? "<details open>" : "<details>")
                .append("<summary>")
                .append(escaped(page.path()))
                .append(missing > 0 ? " - " + missing + " missing" : "")
                .append("</summary><pre>\n");
        int number = 1;
        for (String text : page.text().lines().toList()) {
            line(text, lines.get(number));
            number++;
        }
        html.append("</pre></details>\n");
    }

    private void line(String text, Line line) {
        if (line == null) {
            html.append("  ").append(escaped(text)).append('\n');
            return;
        }
        html.append("<span class=\"")
                .append(line.style())
                .append("\">")
                .append(line.mark())
                .append(' ')
                .append(escaped(text))
                .append("</span>");
        line.missing.forEach(what -> html.append(" <em>").append(escaped(what)).append("</em>"));
        html.append('\n');
    }

    /** The lines that say something a case can exercise. */
    private static Map<Integer, Line> lines(List<RuleCoverage> rules) {
        Map<Integer, Line> lines = new TreeMap<>();
        for (RuleCoverage rule : rules) {
            line(lines, rule.rule().place().line()).exercised |= rule.fires();
            line(lines, rule.rule().then().place().line()).exercised |= rule.fires();
            for (ConditionCoverage condition : rule.conditions()) {
                boolean everHeld = !condition.missing().contains(Truth.HOLDS);
                line(lines, condition.comparison().place().line()).exercised |= everHeld;
            }
            for (Remark remark : rule.missing()) {
                line(lines, remark.place().line()).missing.add(remark.what());
            }
        }
        return lines;
    }

    private static Line line(Map<Integer, Line> lines, int number) {
        return lines.computeIfAbsent(number, key -> new Line());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What is known of one line. */
    private static final class Line {

        private final List<String> missing = new ArrayList<>();
        private boolean exercised;

        char mark() {
            return missing.isEmpty() ? '+' : exercised ? '~' : '!';
        }

        char style() {
            return missing.isEmpty() ? 'y' : exercised ? 'p' : 'n';
        }
    }
}
