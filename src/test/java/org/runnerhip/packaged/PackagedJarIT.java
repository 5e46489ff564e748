package org.runnerhip.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.runnerhip.RuleBook;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.facts.RedFlag;
import org.runnerhip.facts.Symptom;

/** Runs against the packaged jars, as another project or a person would use them. */
class PackagedJarIT {

    @Test
    void theClassesUnderTestComeFromTheThinJar() {
        URL place = RuleBook.class.getProtectionDomain().getCodeSource().getLocation();
        assertTrue(place.getPath().endsWith(".jar"), place.toString());
    }

    @Test
    void anotherProjectGetsTheSessionFromItsClassPath() {
        KieSession session = KieServices.get().getKieClasspathContainer().newKieSession("hip");
        try {
            session.insert(Symptom.of("pain-region", "groin"));
            session.insert(Symptom.of("limp", "yes"));
            session.fireAllRules();
            assertTrue(session.getObjects().stream()
                    .anyMatch(fact ->
                            fact instanceof RedFlag flag && flag.urgency().equals("same-day")));
            assertTrue(session.getObjects().stream()
                    .anyMatch(fact ->
                            fact instanceof Recommendation r && r.treatment().equals("stop-running")));
        } finally {
            session.dispose();
        }
    }

    @Test
    void theBundledRulesAreReadFromTheJar() {
        assertEquals(
                RuleBook.open(Path.of("rules")).knowledge(), RuleBook.bundled().knowledge());
    }

    @Test
    void theProgramAnswersFromAFreshProcess() throws Exception {
        Path file = Files.createTempFile("runner", ".yaml");
        Files.writeString(file, "given: {pain-region: groin, limp: yes}\n");
        String printed = printedBy("-jar", "target/hip.jar", "assess", "--format", "json", file.toString());
        assertTrue(printed.contains("\"level\":\"same-day\""), printed);
    }

    @Test
    void anAnswerLoadsNoParserAndNoCompilerOfRules() throws Exception {
        String loaded =
                printedBy("-Xlog:class+load:stdout", "-jar", "target/hip.jar", "assess", "rules/cases/big-week.yaml");
        assertTrue(loaded.contains("org.runnerhip.engine.ExecutableModel"), "the engine answers");
        for (String unwanted : List.of(
                "org.antlr.",
                "org.drools.drl.",
                "org.drools.model.codegen.",
                "org.drools.compiler.builder.",
                "org.drools.compiler.compiler.",
                "org.runnerhip.check.",
                "org.runnerhip.ruletext.RuleReader",
                "org.runnerhip.vocabulary.VocabularyReader")) {
            assertFalse(loaded.contains(unwanted), unwanted);
        }
    }

    @Test
    void theProgramIsNoKieModule() throws Exception {
        try (JarFile program = new JarFile(Path.of("target", "hip.jar").toFile())) {
            List<String> names = program.stream().map(entry -> entry.getName()).toList();
            assertTrue(names.contains("rules/imports.drl"), "it carries the rules");
            assertTrue(!names.contains("META-INF/kmodule.xml"), "it carries no KIE module");
            assertTrue(
                    names.stream()
                            .noneMatch(
                                    name -> name.startsWith("org/eclipse/jdt") || name.startsWith("com/thoughtworks")),
                    "it carries no compiler and no XML mapper");
        }
    }

    private static String printedBy(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, java.waitFor(), printed);
        return printed;
    }
}
