package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;

/**
 * Reads one rule that Drools' parser has found. The parser says where its patterns are; what stands inside them is read token by
 * token, and only what the house grammar knows gets through.
 */
final class OneRuleReader {

    static final String NO_ATTRIBUTE = "remove it; the order of reasoning is the order of the types";
    static final String ONE_CONCLUSION = "a rule has one conclusion";

    private final Tokens tokens;
    private final List<Remark> remarks;
    private final RuleDescr descr;
    private final Place place;
    private final String name;

    OneRuleReader(Tokens tokens, List<Remark> remarks, RuleDescr descr) {
        this.tokens = tokens;
        this.remarks = remarks;
        this.descr = descr;
        tokens.between(descr.getStartCharacter(), descr.getEndCharacter());
        Place start = tokens.place();
        tokens.take();
        Place named = tokens.place();
        this.name = tokens.seesText() ? Literals.unquoted(tokens.take(), named, remarks) : "";
        this.place = tokens.since(start);
    }

    /** The rule, or {@code null} after a remark. */
    Rule rule(String folder) {
        int before = remarks.size();
        if (descr.isQuery()) {
            remark(place, "a query does not belong in a rule file", "write a rule that concludes a Finding");
            return null;
        }
        if (name.isEmpty()) {
            remark(place, "the rule has no name in quotes", "write rule \"One sentence\"");
        }
        if (descr.hasParent()) {
            remark(place, "a rule does not extend another", "repeat the pattern, or name it as a Finding");
        }
        for (BaseDescr attribute : descr.getAttributes().values()) {
            remark(at(attribute), "an attribute does not belong in a rule file", NO_ATTRIBUTE);
        }
        if (!descr.getNamedConsequences().isEmpty()) {
            remark(place, ONE_CONCLUSION, "make a rule of each");
        }
        SourcesReader head = new SourcesReader(tokens, remarks);
        List<Operand.Text> sources = head.keys(place);
        if (remarks.size() == before) {
            head.refuseStray();
        }
        List<Pattern> when = when();
        Conclusion then = then();
        return remarks.size() > before ? null : new Rule(name, place, folder, sources, when, then);
    }

    private List<Pattern> when() {
        List<Pattern> patterns = new ArrayList<>();
        AndDescr all = descr.getLhs();
        if (all == null || all.getDescrs().isEmpty()) {
            remark(place, "the rule has no pattern under when", "say when it holds");
            return patterns;
        }
        int mistakes = remarks.size();
        int before = tokens.taken();
        for (BaseDescr each : all.getDescrs()) {
            boolean negated = each instanceof NotDescr;
            BaseDescr inner = negated && ((NotDescr) each).getDescrs().size() == 1
                    ? ((NotDescr) each).getDescrs().get(0)
                    : each;
            if (inner instanceof PatternDescr pattern && isFlat(pattern)) {
                tokens.between(inner.getStartCharacter(), inner.getEndCharacter());
                patterns.add(new PatternReader(tokens, remarks).only(negated));
            } else {
                remark(
                        at(each),
                        "this is more than a flat pattern",
                        "write one record a line; two reasons are two rules");
            }
        }
        if (remarks.size() == mistakes) {
            refuseLeftovers(patterns, tokens.taken() - before);
        }
        return patterns;
    }

    /** Whatever stands under when and is part of no pattern, such as a sign that joins two. */
    private void refuseLeftovers(List<Pattern> patterns, int taken) {
        long nots = patterns.stream().filter(Pattern::negated).count();
        tokens.between(descr.getStartCharacter(), descr.getEndCharacter());
        tokens.skipTo("when");
        tokens.pass("when");
        int start = tokens.taken();
        tokens.skipTo("then");
        if (tokens.taken() - start != taken + nots) {
            remark(place, "something under when is no pattern", "write one record a line, and nothing between them");
        }
    }

    private static boolean isFlat(PatternDescr pattern) {
        return pattern.getSource() == null
                && pattern.getBehaviors().isEmpty()
                && pattern.getIdentifier() == null
                && !pattern.isQuery()
                && pattern.getAnnotations().isEmpty();
    }

    private Conclusion then() {
        tokens.between(descr.getStartCharacter(), descr.getEndCharacter());
        tokens.skipTo("then");
        tokens.pass("then");
        return new ConclusionReader(tokens, remarks).conclusion();
    }

    private Place at(BaseDescr part) {
        return tokens.at(part.getLine(), part.getColumn());
    }

    private void remark(Place at, String what, String remedy) {
        remarks.add(new Remark(at, what, remedy));
    }
}
