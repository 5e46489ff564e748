package org.runnerhip;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Operator;

/** The rooms of the house and who may enter them. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.runnerhip");

    @Test
    void onlyRuletextSeesTheRuleParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..ruletext..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools.drl..", "org.antlr..")
                .because("the small model is the only reading of rule text")
                .check(OURS);
    }

    @Test
    void onlyTheEngineSeesTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..engine..", "..ruletext..")
                .and()
                .resideOutsideOfPackage("org.runnerhip.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..")
                .because("what the engine needs from us, and we from it, stands in one room")
                .check(OURS);
    }

    @Test
    void theEvaluatorSharesNothingWithTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("..evaluator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..engine..", "org.drools..", "org.kie..")
                .orShould()
                .callMethod(Comparison.class, "holds", Object.class)
                .orShould()
                .callMethod(Operand.class, "admits", Operator.class, Object.class)
                .orShould()
                .callMethod(Operator.class, "holds", double.class, double.class)
                .because("each checks the other, and a mistake that both share is seen by neither")
                .check(OURS);
    }

    @Test
    void onlyTheCommandLineNeedsItsLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .because("a program that embeds the rules does not get it")
                .check(OURS);
    }

    @Test
    void onlyTheCommandLineAndTheScreeningReadAndWriteJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..cli..", "..screen..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .because("a program that embeds the rules does not get it")
                .check(OURS);
    }

    @Test
    void nothingButTheCommandLineDependsOnTheRoomsThatStandBesideTheRules() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..cli..", "..screen..", "..live..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..screen..", "..live..")
                .because("they ask the rules, and the rules do not know of them")
                .check(OURS);
    }

    @Test
    void onlyTheTrainingLogAndTheScreeningReadTables() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..traininglog..", "..screen..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv..")
                .because("a program that embeds the rules and reads no table does not get it")
                .check(OURS);
    }

    @Test
    void onlyTheTrainingLogReadsXml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..traininglog..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.xml..")
                .because("a program that embeds the rules and reads no log does not need it")
                .check(OURS);
    }

    @Test
    void onlyTheCommandLineDependsOnTheTrainingLog() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..traininglog..", "..cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..traininglog..")
                .because("the log is one way to tell the rules of a runner, and they do not know of it")
                .check(OURS);
    }

    @Test
    void onlyTheSpellingNeedsTheDictionary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..spelling..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("a program that embeds the rules gets no dictionary")
                .check(OURS);
    }

    @Test
    void nothingDependsOnTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..cli..")
                .check(OURS);
    }

    @Test
    void onlyTheCommandLineWritesRules() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..cli..", "..authoring..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..authoring..")
                .because("whoever asks the rules changes none of them")
                .check(OURS);
    }

    @Test
    void theRulesAreMeasuredWithoutTheEngine() {
        noClasses()
                .that()
                .resideInAnyPackage("..coverage..", "..mutation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..engine..", "org.drools..", "org.kie..")
                .because("thousands of changed rules are read, and none is built")
                .check(OURS);
    }

    @Test
    void factsKnowNothingOfTheRest() {
        noClasses()
                .that()
                .resideInAPackage("..facts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..vocabulary..", "..ruletext..", "..engine..", "..check..", "..explain..", "..cases..")
                .check(OURS);
    }

    @Test
    void roomsRunInNoCircle() {
        slices().matching(
                        "org.runnerhip.(facts|reading|vocabulary|ruletext|check|engine|evaluator|explain|authoring|coverage|mutation)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }
}
