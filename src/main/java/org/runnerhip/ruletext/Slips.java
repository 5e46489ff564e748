package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runnerhip.facts.FactType;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;

/**
 * Names the slip in a text that Drools' parser could not read. The parser says where it stumbled, often far behind the slip; so
 * the text is held against the shape of a rule, part by part, up to the first that is not as it should be.
 */
final class Slips {

    private static final int DEEPEST = 5;
    private static final int MOST_RULES = 100;
    private static final String TYPOGRAPHIC = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u2019\u201A";
    private static final List<String> FRAME = List.of("rule", "when", "then", "end");

    private final Tokens tokens;
    private final List<Remark> remarks;

    Slips(Tokens tokens, List<Remark> remarks) {
        this.tokens = tokens;
        this.remarks = remarks;
    }

    /** Remarks what makes all that follows unreadable, and whether there was any of it. */
    boolean spoilTheWholeText() {
        int before = remarks.size();
        Optional<Place> deep = tokens.bracketTooDeep(DEEPEST);
        if (deep.isPresent()) {
            remark(
                    deep.get(),
                    "this bracket stands too deep in others",
                    "write one flat record a line; " + DEEPEST + " round brackets deep is the most");
            return true;
        }
        List<Integer> beginnings = tokens.beginnings();
        if (beginnings.size() > MOST_RULES) {
            remark(
                    tokens.placeAt(beginnings.get(MOST_RULES)),
                    "more than " + MOST_RULES + " rules begin on this page",
                    "a page is one concept; make several of it");
            return true;
        }
        if (!tokens.textsOverLines().isEmpty()) {
            unclosed(tokens.textsOverLines().get(0).place());
            return true;
        }
        Set<Integer> lines = new HashSet<>();
        for (Tokens.Found found : tokens.strange()) {
            if (!lines.add(found.place().line())) {
                continue; // a pair of quotes is one slip
            }
            if (found.text().startsWith("\"") || found.text().startsWith("'")) {
                unclosed(found.place());
            } else if (found.text().startsWith("/*")) {
                remark(found.place(), "the comment is not closed", "end it with */");
            } else if (TYPOGRAPHIC.indexOf(found.text().charAt(0)) >= 0) {
                remark(found.place(), "a quote as word processors write it", "write the plain quote \"");
            } else if (found.text().startsWith("\u2265") || found.text().startsWith("\u2264")) {
                remark(
                        found.place(),
                        "the sign " + found.text().charAt(0) + " has no place in a rule",
                        "write " + (found.text().startsWith("\u2265") ? ">=" : "<="));
            } else {
                remark(found.place(), "the sign " + found.text().charAt(0) + " has no place in a rule", "remove it");
            }
        }
        return remarks.size() > before;
    }

    private void unclosed(Place place) {
        remark(place, "the quotes on this line do not pair up", "close each with \"");
    }

    /** Remarks the first slip before the first rule. */
    void inTheHead() {
        if (!tokens.pass("package")) {
            keyword("package", List.of("package"));
            return;
        }
        do {
            tokens.take();
        } while (tokens.pass("."));
        while (!tokens.atEnd()) {
            Place place = tokens.place();
            String word = tokens.take();
            if (NearestWord.to(word, FRAME).isPresent()) {
                remark(place, "there is no keyword " + word, NearestWord.remedy(word, FRAME, ""));
                return;
            }
        }
        remark(
                tokens.place(),
                "something before the first rule is no part of a page",
                "leave only the package and the heading");
    }

    /** Remarks the first slip in the rule that the tokens stand before. */
    void inARule() {
        Place rule = tokens.place();
        if (!tokens.pass("rule")) {
            keyword("rule", FRAME);
        } else if (!tokens.seesText()) {
            remark(tokens.place(), "the rule has no name in quotes", "write rule \"One sentence\"");
        } else {
            tokens.take();
            if (annotations(rule) && when() && then()) {
                remark(tokens.since(rule), "the rule cannot be read", "compare it with another rule");
            }
        }
    }

    private boolean annotations(Place rule) {
        if (!tokens.seesAhead("when")) {
            while (!tokens.atEnd()
                    && !tokens.sees("then")
                    && !tokens.misspells("when")
                    && FactType.named(tokens.look()).isEmpty()) {
                tokens.take();
            }
            keyword("when", FRAME);
            return false;
        }
        int before = remarks.size();
        SourcesReader head = new SourcesReader(tokens, remarks);
        head.keys(rule);
        if (remarks.size() == before) {
            head.refuseStray();
        }
        tokens.pass("when");
        return remarks.size() == before;
    }

    private boolean when() {
        List<Remark> own = new ArrayList<>();
        while (own.isEmpty() && !tokens.atEnd() && !tokens.sees("then")) {
            if (tokens.misspells("then") && !tokens.seesAfter("(")) {
                keyword("then", FRAME);
                return false;
            }
            if (tokens.sees("insertLogical") || tokens.sees("end")) {
                remark(tokens.place(), "\"then\" is missing", "write then on a line of its own, before the conclusion");
                return false;
            }
            if (!tokens.seesName()) {
                remark(
                        tokens.place(),
                        "no pattern begins with " + tokens.here(),
                        "write one record a line, such as Symptom( \"limp\", \"yes\"; )");
                return false;
            }
            new PatternReader(tokens, own).next(tokens.sees("not"));
        }
        own.stream().limit(1).forEach(remarks::add);
        return own.isEmpty();
    }

    private boolean then() {
        if (!tokens.pass("then")) {
            keyword("then", FRAME);
            return false;
        }
        int before = remarks.size();
        new ConclusionReader(tokens, remarks).conclusion();
        return remarks.size() == before;
    }

    /** What stands here should be this keyword. */
    private void keyword(String keyword, List<String> known) {
        Place place = tokens.place();
        if (tokens.seesName()
                && !FRAME.contains(tokens.look())
                && NearestWord.to(tokens.look(), known).isPresent()) {
            remark(
                    place,
                    "there is no keyword " + tokens.look(),
                    NearestWord.remedy(tokens.look(), List.of(keyword), "write " + keyword));
        } else {
            remark(place, "\"" + keyword + "\" is missing before " + tokens.here(), "write " + keyword + " there");
        }
    }

    private void remark(Place place, String what, String remedy) {
        remarks.add(new Remark(place, what, remedy));
    }
}
