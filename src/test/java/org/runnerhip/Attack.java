package org.runnerhip;

import static org.runnerhip.ruletext.RuleTexts.quoted;

import java.nio.file.Path;
import java.util.List;

/**
 * A way to run code from rule text.
 *
 * @param name what it tries
 * @param file the page it stands on
 * @param text what stands there, with § for an expression of Java that makes a folder
 */
record Attack(String name, String file, String text) {

    static final String PAGE = "questions/harm.drl";

    private static final String EXPRESSION = "new java.io.File( 'PATH' ).mkdirs()";
    private static final String NAME = "Nobody is harmed by this rule";
    private static final String HEAD = "@source( 'JUDGEMENT' )";
    private static final String WHEN = "Symptom( 'onset', 'sudden'; )";
    private static final String CONCLUSION = "new Question( 'limp', 'a limp tells more' )";

    /** A rule that harms nobody. */
    static final Attack NONE = page("nothing", rule(NAME, HEAD, WHEN, "insertLogical( " + CONCLUSION + " );"));

    /** Drools 10.2.0 runs these where it compiles the text itself, as its Maven plugin does: the folder is made. */
    static final List<Attack> THAT_RUN = List.of(
            then("a statement", "§;"),
            then("a statement after the conclusion", "insertLogical( " + CONCLUSION + " ); §;"),
            then("a statement before the conclusion", "§; insertLogical( " + CONCLUSION + " );"),
            then("a call in the conclusion", "insertLogical( new Question( 'hop-pain', '' + § ) );"),
            then("a second argument", "insertLogical( " + CONCLUSION + ", § );"),
            then("a property", "System.setProperty( 'harm', '' + § );"),
            then(
                    "a class with a static initialiser",
                    "class Harm { static { try { §; } catch ( Exception e ) { } } } new Harm();"),
            then(
                    "a class in the conclusion",
                    "insertLogical( new Object() { { try { §; } catch ( Exception e ) { } } } );"),
            then("a lambda", "Runnable run = () -> { try { §; } catch ( Exception e ) { } }; run.run();"),
            then(
                    "a method reference",
                    "java.util.List.of( new java.io.File( 'PATH' ) ).forEach( java.io.File::mkdirs );"),
            then("another constructor", "new java.io.FileOutputStream( 'PATH' ).close();"),
            then("a condition", "if ( § ) return;"),
            then("an array", "boolean[] made = { § };"),
            then("a ternary", "insertLogical( § ? " + CONCLUSION + " : null );"),
            then("a comment that hides code", "/* insertLogical( new Question( 'hop-pain', '' ) ); */ §; // end"),
            then("a comment that ends in a unicode escape", "// \\u000a §;"),
            when("eval", "Symptom( 'limp'; ) eval( § )"),
            when("inline Java", "Symptom( § )"),
            when("inline Java after a word", "Symptom( 'limp'; § )"),
            when("inline Java beside a comparison", "Symptom( value == 'yes' && § )"),
            when("inline Java in place of a word", "Symptom( value != ( '' + § ) )"),
            when("a fully qualified record", "org.runnerhip.facts.Symptom( § )"),
            when("from", "Boolean() from ( § )"),
            when("a list in from", "Boolean() from java.util.List.of( § )"),
            when("collect", "java.util.List() from collect( Symptom( § ) )"),
            when("exists", "exists Symptom( § )"),
            when("not", "not Symptom( 'limp', 'no'; § ) Symptom( § )"),
            when("forall", "forall( Symptom( 'limp'; ) Symptom( § ) )"),
            when("or", "Symptom( § ) or Symptom( 'limp'; )"),
            when(
                    "accumulate with init and action",
                    "Number() from accumulate( Symptom(), init( int n = 0; ), action( §; ), result( n ) )"),
            when("a cast", "Symptom( ( (Object) § ) != null )"),
            when("a word that is called", "Symptom( 'limp'.concat( '' + § ) != name )"),
            top(
                    "a function",
                    "function boolean harm() { try { return §; } catch ( Exception e ) { return false; } }",
                    "Symptom( harm() )"),
            top(
                    "a declared type with a first value",
                    "declare Shoe made : boolean = § end",
                    "Symptom( new Shoe() != null )"),
            top("an import", "import java.io.File", "Symptom( new File( 'PATH' ).mkdirs() )"),
            top("an import of a package", "import java.io.*", "Symptom( new File( 'PATH' ).mkdirs() )"),
            top(
                    "a static import",
                    "import static java.nio.file.Files.*",
                    "Symptom( createFile( java.nio.file.Path.of( 'PATH' ) ) != null )"),
            top(
                    "an imported function",
                    "import function java.nio.file.Files.createFile",
                    "Symptom( createFile( java.nio.file.Path.of( 'PATH' ) ) != null )"),
            top("a query", "query harm() Symptom( § ) end", "harm()"),
            top("the dialect of MVEL", "dialect 'mvel'", "Symptom( § )"),
            head("a salience with code", HEAD + " salience( § ? 1 : 0 )", "int i = 0;"),
            head("a switch with code", HEAD + " enabled( § )", "int i = 0;"),
            then("a removed fact", "delete( § );"),
            then(
                    "a fully qualified conclusion",
                    "insertLogical( new org.runnerhip.facts.Question( 'hop-pain', '' + § ) );"),
            then("a conclusion of no record", "insertLogical( new java.io.FileOutputStream( 'PATH' ) );"),
            then("a cast in a conclusion", "insertLogical( (Question) (Object) § );"),
            when("a call that may be null", "Symptom( name!.concat( '' + § ) != null )"),
            when("a list with code", "Symptom( name in ( § ) )"),
            when("an operator of its own", "Symptom( name str[startsWith] § )"),
            head("an annotation with code", "@source( § )"),
            head("a second annotation", HEAD + " @harm( § )"),
            head("an annotation that reads like when", HEAD + " @when( § )"),
            top("a declared enum", "declare enum Harm ONE( § ); made : boolean end", WHEN));

    /** These do not run there either, as they stand; what is no rule is refused all the same. */
    static final List<Attack> THAT_DO_NOT = List.of(
            then("a unicode escape", "n\\u0065w java.io.File( 'PATH' ).mkdirs();"),
            then(
                    "a unicode escape that closes a text",
                    "insertLogical( new Question( 'hop-pain', 'x\\u0022 + § + \\u0022' ) );"),
            when("a call in a comparison", "Symptom( ( '' + § ).length() > 0 )"),
            when("a bound expression", "Symptom( $made : ( § ) )"),
            when("a lambda in a pattern", "Symptom( java.util.stream.Stream.of( 1 ).anyMatch( x -> § ) )"),
            when("accumulate with code", "accumulate( Symptom(); $n : sum( § ? 1 : 0 ) )"),
            head("the dialect of MVEL for a rule", "dialect 'mvel' " + HEAD, "§;"),
            then("a call of the engine", "drools.getKieRuntime().halt();"),
            then("an update", "modify( $symptom ) { setName( '' + § ) }"),
            then("a class of a record", "insertLogical( " + CONCLUSION + " { { §; } } );"),
            then("an end in a text", "insertLogical( new Question( 'hop-pain', 'end' ); end §;"),
            then("a block of MVEL", "insertLogical( new Question( 'hop-pain', @{§} ) );"),
            then("a template beside a word", "insertLogical( new Question( 'hop-pain', 'x' + #{§} ) );"),
            then("another consequence", "insertLogical( " + CONCLUSION + " ); then[harm] §;"),
            then("nothing", ""),
            when("an inline cast", "Symptom( name#java.io.File.createNewFile() )"),
            when("OOPath", "Symptom( 'limp'; /symptoms[ § ] )"),
            when("an entry point", "Symptom( § ) from entry-point 'harm'"),
            when("a window", "Symptom( § ) over window:length( 1 )"),
            when("a branch", "Symptom( 'limp'; ) if ( § ) do[harm]"),
            when("a jump", "Symptom( 'limp'; ) do[harm]"),
            when("a list of MVEL", "Symptom( name memberOf [ § ] )"),
            when("a template in place of a word", "Symptom( name == @{§} )"),
            when("a template in a word", "Symptom( '@{§}'; )"),
            when("code in place of a number", "Symptom( number > ( § ? 1 : 0 ) )"),
            when("an array in place of a record", "Object[]( § )"),
            when("an annotated pattern", "Symptom( 'limp'; ) @watch( § )"),
            when("a stream of brackets", "Symptom( " + "(".repeat(10_000) + "§" + ")".repeat(10_000) + " )"),
            when("lists in lists", "Symptom( name == " + "[".repeat(16) + "§" + "]".repeat(16) + " )"),
            head("a timer", HEAD + " timer( expr: § )"),
            head("calendars", HEAD + " calendars '§'"),
            head("a parent", "extends 'Buttock or back pain asks for numbness below the knee' " + HEAD),
            head("an agenda group", HEAD + " agenda-group '§'"),
            named("a name that climbs out of the folder", "Nobody is ../../../../PATH"),
            named("a name with a backslash", "Nobody is harmed\\u0022 ); § ; //"),
            named("a name without an end", "Nobody is " + "harmed ".repeat(5_000)),
            named("a template in a name", "Nobody is harmed by @{§}"),
            top("a global", "global java.io.File harm", WHEN),
            top("a declared subtype", "declare Harm extends java.io.FileOutputStream end", WHEN),
            top("an annotated type", "declare Symptom @role( § ) end", WHEN),
            top("a declared window", "declare window Last Symptom( § ) over window:length( 1 ) end", WHEN),
            top("a declared entry point", "declare entry-point 'harm' end", WHEN),
            top("an accumulate function", "import accumulate java.io.File harm", WHEN),
            top("a rule unit", "unit Harm;", WHEN),
            top("a second package", "package java.lang", WHEN),
            top("an attribute of the package", "salience 10", WHEN),
            top("a static initialiser", "static { §; }", WHEN),
            page("another package", NONE.text().replace("org.runnerhip.rules", "java.lang")),
            page(
                    "a package that is code",
                    NONE.text().replace("org.runnerhip.rules", "org.runnerhip.rules; static { §; }")),
            page("a byte of null", NONE.text().replace("limp", "limp\0")),
            page("a text that turns around", NONE.text().replace("limp", "\u202Elimp")),
            page("ten megabytes", NONE.text() + " ".repeat(10 << 20)),
            page("nothing but quotes", "\"".repeat(60_001)),
            page("thousands of rules", "rule ".repeat(13_000)),
            new Attack(
                    "an import among the imports", "imports.drl", "package org.runnerhip.rules\nimport java.io.File\n"),
            new Attack("a rule among the imports", "imports.drl", NONE.text()),
            new Attack(
                    "a function among the imports",
                    "imports.drl",
                    "package org.runnerhip.rules\nfunction void harm() { §; }\n"),
            new Attack(
                    "an inner class among the imports",
                    "imports.drl",
                    "package org.runnerhip.rules\nimport org.runnerhip.facts.FactType.Kind\n"),
            new Attack("a rule among the cases", "cases/harm.drl", NONE.text()),
            new Attack("a rule at the top", "harm.drl", NONE.text()),
            new Attack("a rule in a folder of its own", "harm/harm.drl", NONE.text()),
            new Attack("a class of Java", "questions/Harm.java", "class Harm { static { §; } }"),
            new Attack("a decision table", "questions/harm.drl.csv", "RuleSet,org.runnerhip.rules"),
            new Attack("a domain language", "questions/harm.dsl", "[then]harm=§;"),
            new Attack("a module", "META-INF/kmodule.xml", "<kmodule/>"),
            yaml(
                    "a tag that names a class",
                    "!!javax.script.ScriptEngineManager [ !!java.net.URL [ 'http://localhost/' ] ]"),
            yaml("a tag that makes a file", "!!java.io.FileOutputStream [ 'PATH' ]"),
            yaml("a tag of its own", "!harm { path: 'PATH' }"),
            yaml("values of values of values", bomb()),
            yaml("a value within itself", "&a [ *a ]"),
            yaml("lists in lists in a text", "[".repeat(100_000)),
            yaml("a sign that a terminal obeys", "'\\e]0;harm\\a'"),
            yaml("a key that is code", "{ ? !!java.io.File 'PATH' : x }"));

    /** The text with the path of what it shall not make. */
    String against(Path harmed) {
        return text.replace("§", quoted(EXPRESSION)).replace("PATH", harmed.toString());
    }

    @Override
    public String toString() {
        return name;
    }

    private static Attack then(String name, String then) {
        return page("then: " + name, rule(NAME, HEAD, WHEN, then));
    }

    private static Attack when(String name, String when) {
        return page("when: " + name, rule(NAME, HEAD, when, "insertLogical( " + CONCLUSION + " );"));
    }

    private static Attack head(String name, String head) {
        return head(name, head, "insertLogical( " + CONCLUSION + " );");
    }

    private static Attack head(String name, String head, String then) {
        return page("head: " + name, rule(NAME, head, WHEN, then));
    }

    private static Attack named(String name, String ruleName) {
        return page("name: " + name, rule(ruleName, HEAD, WHEN, "insertLogical( " + CONCLUSION + " );"));
    }

    private static Attack top(String name, String line, String when) {
        String rule = rule(NAME, HEAD, when, "insertLogical( " + CONCLUSION + " );");
        return page("page: " + name, rule.replace("\n\nrule", "\n\n" + quoted(line) + "\n\nrule"));
    }

    private static Attack page(String name, String text) {
        return new Attack(name, PAGE, text);
    }

    private static Attack yaml(String name, String value) {
        return new Attack("yaml: " + name, "vocabulary/urgency.yaml", "- id: " + quoted(value) + "\n");
    }

    private static String rule(String name, String head, String when, String then) {
        return quoted("""
                package org.runnerhip.rules

                rule '%s'
                    %s
                when
                    %s
                then
                    %s
                end
                """.formatted(name, head, when, then));
    }

    /** Ten lists of ten of the list before: ten thousand million values in a few lines. */
    private static String bomb() {
        StringBuilder bomb = new StringBuilder("[ &a0 [ x ]");
        for (int i = 1; i <= 10; i++) {
            bomb.append(", &a")
                    .append(i)
                    .append(" [ ")
                    .append(("*a" + (i - 1) + ", ").repeat(10))
                    .append("x ]");
        }
        return bomb.append(" ]").toString();
    }
}
