package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

/**
 * Reads a rule file into the small model. Drools' parser finds the rules and their patterns; what stands inside them is read
 * token by token, and only what the house grammar knows gets through.
 */
public final class RuleReader {

    /** The one package of all rules. Rules split over packages make Drools 10.2.0 silently miss some. */
    public static final String PACKAGE = "org.runnerhip.rules";

    /** The only file that imports. */
    public static final String IMPORTS = "imports.drl";

    private final TextFile file;
    private final List<Remark> remarks;
    private final Tokens tokens;

    private RuleReader(TextFile file, List<Remark> remarks) {
        this.file = file;
        this.remarks = remarks;
        this.tokens = new Tokens(file.name(), file.text());
    }

    /** Reads one file. Mistakes go to {@code remarks}; rules with a mistake are left out. */
    public static RuleFile read(TextFile file, List<Remark> remarks) {
        return new RuleFile(file, new RuleReader(file, remarks).rules());
    }

    private List<Rule> rules() {
        PackageDescr parsed = parse();
        if (parsed == null) {
            return List.of();
        }
        if (!PACKAGE.equals(parsed.getName())) {
            remark(
                    Place.startOf(file.name()),
                    "the package is not " + PACKAGE,
                    "begin the file with: package " + PACKAGE);
        }
        if (parsed.getUnit() != null) {
            remark(place(parsed.getUnit()), "a unit does not belong in a rule file", "remove it");
        }
        refuse(parsed.getGlobals(), "a global", "match facts instead");
        refuse(parsed.getFunctions(), "a function", "name a finding instead");
        if (!file.path().equals(IMPORTS)) {
            refuse(parsed.getFunctionImports(), "an import", "remove it; all imports stand in " + IMPORTS);
            refuse(parsed.getImports(), "an import", "remove it; all imports stand in " + IMPORTS);
        }
        refuse(parsed.getAccumulateImports(), "an import of a function", "remove it");
        refuse(parsed.getTypeDeclarations(), "a declared type", "use the records");
        refuse(parsed.getEnumDeclarations(), "a declared enum", "use words of the vocabulary");
        refuse(parsed.getEntryPointDeclarations(), "an entry point", "remove it");
        refuse(parsed.getWindowDeclarations(), "a window", "remove it");
        refuse(parsed.getAttributes(), "an attribute", "remove it; the order of reasoning is the order of the types");
        List<Rule> rules = new ArrayList<>();
        for (RuleDescr descr : parsed.getRules()) {
            int before = remarks.size();
            Rule rule = rule(descr);
            if (remarks.size() == before) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private PackageDescr parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = null;
        try {
            parsed = parser.parse(false, file.text());
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            remark(Place.startOf(file.name()), "this is not rule text", "compare the file with another rule file");
            return null;
        }
        if (parser.hasErrors()) {
            // the parser stumbles on after the first error; what it says then is seldom a mistake of its own
            DroolsError error = parser.getErrors().get(0);
            Place place = error instanceof ParserError at && at.getRow() > 0
                    ? new Place(file.name(), at.getRow(), at.getCol() + 1)
                    : Place.startOf(file.name());
            remark(
                    place,
                    "the rule cannot be read from here on",
                    "look for a missing quote, comma, bracket, semicolon or end, here or just before");
            return null;
        }
        if (parsed == null) {
            remark(Place.startOf(file.name()), "this is not rule text", "compare the file with another rule file");
        }
        return parsed;
    }

    private void refuse(Collection<? extends BaseDescr> found, String what, String remedy) {
        for (BaseDescr descr : found) {
            remark(place(descr), what + " does not belong in a rule file", remedy);
        }
    }

    private Rule rule(RuleDescr descr) {
        Place place = place(descr);
        if (descr.isQuery()) {
            remark(place, "a query does not belong in a rule file", "write a rule that concludes a Finding");
            return null;
        }
        if (descr.hasParent()) {
            remark(place, "a rule does not extend another", "repeat the pattern, or name it as a Finding");
        }
        refuse(
                descr.getAttributes().values(),
                "an attribute",
                "remove it; the order of reasoning is the order of the types");
        if (!descr.getNamedConsequences().isEmpty()) {
            remark(place, "a rule has one conclusion", "make a rule of each");
        }
        int from = descr.getStartCharacter();
        int to = descr.getEndCharacter();
        List<Operand.Text> sources = sources(place, from, to);
        List<Pattern> when = when(descr, place, from, to);
        Conclusion then = then(from, to);
        return new Rule(descr.getName(), place, file.folder(), sources, when, then);
    }

    /** The keys in {@code @source( "S_A, S_B" )}, each with its own place. */
    private List<Operand.Text> sources(Place rulePlace, int from, int to) {
        List<Operand.Text> keys = new ArrayList<>();
        tokens.between(from, to);
        int found = 0;
        while (!tokens.atEnd() && !tokens.sees("when")) {
            Place place = tokens.place();
            if (!tokens.pass("@")) {
                tokens.take();
                continue;
            }
            if (!tokens.pass("source") || !tokens.pass("(") || !tokens.seesText()) {
                remark(place, "the only annotation is @source( \"...\" )", "write @source( \"S_KEY, A01\" )");
                continue;
            }
            found++;
            Place at = tokens.place();
            String text = Literals.unquoted(tokens.take(), at, remarks);
            if (!tokens.pass(")")) {
                remark(
                        tokens.place(),
                        "the sources are one list in one pair of quotes",
                        "write @source( \"S_KEY, A01\" )");
            }
            int offset = 1;
            for (String part : text.split(",", -1)) {
                String key = part.strip();
                Place keyPlace = new Place(at.file(), at.line(), at.column() + offset + part.indexOf(key));
                if (key.isEmpty()) {
                    remark(at, "a source is missing", "write its key, or JUDGEMENT");
                } else {
                    keys.add(new Operand.Text(key, keyPlace));
                }
                offset += part.length() + 1;
            }
        }
        if (found != 1) {
            remark(
                    rulePlace,
                    found == 0 ? "the rule has no source" : "the rule has several @source",
                    "write one line: @source( \"S_KEY, A01\" )");
        }
        return keys;
    }

    private List<Pattern> when(RuleDescr descr, Place rulePlace, int from, int to) {
        List<Pattern> patterns = new ArrayList<>();
        AndDescr all = descr.getLhs();
        if (all == null || all.getDescrs().isEmpty()) {
            remark(rulePlace, "the rule has no pattern under when", "say when it holds");
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
                patterns.add(pattern(pattern, negated));
            } else {
                remark(
                        place(each),
                        "this is more than a flat pattern",
                        "write one record a line; two reasons are two rules");
            }
        }
        if (remarks.size() == mistakes) {
            refuseLeftovers(patterns, tokens.taken() - before, rulePlace, from, to);
        }
        return patterns;
    }

    /** Whatever stands under when and is part of no pattern, such as a sign that joins two. */
    private void refuseLeftovers(List<Pattern> patterns, int taken, Place rulePlace, int from, int to) {
        long nots = patterns.stream().filter(Pattern::negated).count();
        tokens.between(from, to);
        tokens.skipTo("when");
        tokens.pass("when");
        int start = tokens.taken();
        tokens.skipTo("then");
        if (tokens.taken() - start != taken + nots) {
            remark(
                    rulePlace,
                    "something under when is no pattern",
                    "write one record a line, and nothing between them");
        }
    }

    private static boolean isFlat(PatternDescr pattern) {
        return pattern.getSource() == null
                && pattern.getBehaviors().isEmpty()
                && pattern.getIdentifier() == null
                && !pattern.isQuery()
                && pattern.getAnnotations().isEmpty();
    }

    private Pattern pattern(PatternDescr descr, boolean negated) {
        tokens.between(descr.getStartCharacter(), descr.getEndCharacter());
        return new PatternReader(tokens, remarks).pattern(negated);
    }

    private Conclusion then(int from, int to) {
        tokens.between(from, to);
        tokens.skipTo("then");
        tokens.pass("then");
        return new ConclusionReader(tokens, remarks).conclusion();
    }

    private Place place(BaseDescr descr) {
        return new Place(file.name(), Math.max(1, descr.getLine()), Math.max(0, descr.getColumn()) + 1);
    }

    private void remark(Place place, String what, String remedy) {
        remarks.add(new Remark(place, what, remedy));
    }
}
