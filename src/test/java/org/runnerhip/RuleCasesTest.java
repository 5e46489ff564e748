package org.runnerhip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.cases.CaseRun;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.cases.Shortfall;

/** Every case of {@code rules/cases} is a test of its own name. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicNode> everyCaseComesOutAsExpected() {
        RuleBook book = RuleBook.bundled();
        Reasoner engine = Reasoner.engine(book);
        Reasoner evaluator = Reasoner.evaluator(book);
        return book.caseFiles().stream()
                .map(file -> dynamicContainer(
                        file.path(),
                        CaseReader.read(file, book).stream()
                                .map(each -> dynamicTest(each.name(), () -> {
                                    assertEquals("", lines(CaseRun.of(each, engine)), "by the engine");
                                    assertEquals("", lines(CaseRun.of(each, evaluator)), "by the evaluator");
                                }))));
    }

    private static String lines(List<Shortfall> shortfalls) {
        return shortfalls.stream().map(Shortfall::toString).collect(Collectors.joining("\n"));
    }
}
