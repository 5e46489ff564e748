package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Weight;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

/**
 * Reads a rule file into the small model with Drools' parser. A rule that the parser cannot read does not hide the mistakes of
 * the others: then each is read on its own.
 */
public final class RuleReader {

    /** The one package of all rules. Rules split over packages make Drools 10.2.0 silently miss some. */
    public static final String PACKAGE = "org.runnerhip.rules";

    /** The only file that imports. */
    public static final String IMPORTS = "imports.drl";

    private static final String IMPORTS_STAND_THERE =
            "remove it; the records and weights are imported in " + IMPORTS + ", and nothing else is";

    /** The full names of the records, and of the weights, that rules use: all that is imported. */
    public static final Set<String> IMPORTED = Stream.concat(
                    Arrays.stream(FactType.values()).map(type -> type.record().getName()),
                    Arrays.stream(Weight.values()).map(weight -> Weight.class.getName() + "." + weight))
            .collect(Collectors.toUnmodifiableSet());

    private final TextFile file;
    private final List<Remark> remarks;
    private final Tokens tokens;
    private final Set<String> imports = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();

    private RuleReader(TextFile file, List<Remark> remarks) {
        this.file = file;
        this.remarks = remarks;
        this.tokens = new Tokens(file.name(), file.text());
    }

    /** Reads one file. Mistakes go to {@code remarks}; rules with a mistake are left out. */
    public static RuleFile read(TextFile file, List<Remark> remarks) {
        RuleReader reader = new RuleReader(file, remarks);
        if (!new Slips(reader.tokens, remarks).spoilTheWholeText()) {
            reader.read();
        }
        return new RuleFile(file, Set.copyOf(reader.imports), List.copyOf(reader.rules));
    }

    private void read() {
        PackageDescr parsed = parsed(file.text());
        if (parsed == null) {
            piecemeal();
        } else {
            int before = remarks.size();
            head(parsed);
            if (remarks.size() == before && !file.path().equals(IMPORTS)) {
                refuseLooseEnds(parsed.getRules());
            }
            parsed.getRules().forEach(this::add);
        }
    }

    /** What the parser makes of a text, or {@code null} if it cannot read all of it. */
    private static PackageDescr parsed(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, text);
            return parser.hasErrors() ? null : parsed;
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            return null; // it stumbles like this over text that is no rule text at all
        }
    }

    /** Every piece of a text that cannot be read as a whole, each in its old place. */
    private void piecemeal() {
        String text = file.text();
        List<Integer> beginnings = tokens.beginnings();
        int before = remarks.size();
        int headEnd = beginnings.isEmpty() ? text.length() : beginnings.get(0);
        PackageDescr head = parsed(text.substring(0, headEnd));
        if (head == null) {
            tokens.between(0, headEnd);
            new Slips(tokens, remarks).inTheHead();
        } else {
            head(head);
        }
        for (int i = 0; i < beginnings.size(); i++) {
            int from = beginnings.get(i);
            int to = i + 1 < beginnings.size() ? beginnings.get(i + 1) : text.length();
            String blank = text.substring(0, from).replaceAll("[^\n]", " ");
            PackageDescr piece = parsed(blank + text.substring(from, to));
            if (piece != null && piece.getRules().size() == 1) {
                add(piece.getRules().get(0));
            } else {
                tokens.between(from, to);
                new Slips(tokens, remarks).inARule();
            }
        }
        if (remarks.size() == before) {
            remarks.add(new Remark(
                    Place.startOf(file.name()),
                    "this cannot be read as rule text",
                    "compare the file with another rule file"));
        }
    }

    private void head(PackageDescr parsed) {
        if (!PACKAGE.equals(parsed.getName())) {
            remarks.add(new Remark(
                    Place.startOf(file.name()),
                    "the package is not " + PACKAGE,
                    "begin the file with: package " + PACKAGE));
        }
        if (parsed.getUnit() != null) {
            refuse(List.of(parsed.getUnit()), "a unit", "remove it");
        }
        refuse(parsed.getGlobals(), "a global", "match facts instead");
        refuse(parsed.getFunctions(), "a function", "name a finding instead");
        parsed.getImports().forEach(each -> imports.add(each.getTarget()));
        parsed.getFunctionImports().forEach(each -> imports.add(each.getTarget()));
        refuse(strange(parsed.getImports()), "an import", IMPORTS_STAND_THERE);
        refuse(strange(parsed.getFunctionImports()), "an import of a function", IMPORTS_STAND_THERE);
        refuse(parsed.getAccumulateImports(), "an import of a function", "remove it");
        refuse(parsed.getTypeDeclarations(), "a declared type", "use the records");
        refuse(parsed.getEnumDeclarations(), "a declared enum", "use words of the vocabulary");
        refuse(parsed.getEntryPointDeclarations(), "an entry point", "remove it");
        refuse(parsed.getWindowDeclarations(), "a window", "remove it");
        refuse(parsed.getAttributes(), "an attribute", OneRuleReader.NO_ATTRIBUTE);
    }

    /** What stands between the rules and is part of none; the parser passes over some of it. */
    private void refuseLooseEnds(List<RuleDescr> parsed) {
        tokens.between(0, file.text().length());
        tokens.skipTo(PACKAGE.substring(PACKAGE.lastIndexOf('.') + 1));
        tokens.take();
        tokens.pass(";");
        for (RuleDescr rule : parsed) {
            if (!tokens.atEnd() && tokens.begin() != rule.getStartCharacter()) {
                break;
            }
            tokens.between(rule.getEndCharacter(), file.text().length());
        }
        if (!tokens.atEnd()) {
            remarks.add(new Remark(
                    tokens.place(), tokens.here() + " belongs to no rule", "leave only the package and the rules"));
        }
    }

    /** Imports that are not those of the records and weights in their one file. */
    private List<ImportDescr> strange(List<? extends ImportDescr> imports) {
        return imports.stream()
                .filter(each -> !file.path().equals(IMPORTS) || !IMPORTED.contains(each.getTarget()))
                .map(ImportDescr.class::cast)
                .toList();
    }

    private void refuse(Collection<? extends BaseDescr> found, String what, String remedy) {
        for (BaseDescr descr : found) {
            remarks.add(new Remark(
                    tokens.at(descr.getLine(), descr.getColumn()), what + " does not belong in a rule file", remedy));
        }
    }

    private void add(RuleDescr descr) {
        Rule rule = new OneRuleReader(tokens, remarks, descr).rule(file.folder());
        if (rule != null) {
            rules.add(rule);
        }
    }
}
