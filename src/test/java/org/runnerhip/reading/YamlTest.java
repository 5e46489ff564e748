package org.runnerhip.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.reading.Yaml.Entry;

class YamlTest {

    private static final String PATH = "cases/runner.yaml";

    private final List<Remark> remarks = new ArrayList<>();

    @Test
    void everyKeyAndValueHasItsPlace() {
        Entry limp = read("# a runner\nlimp: yes\nfever: no\n").entries(remarks).get(1);
        assertEquals(new Place(PATH, 3, 1), limp.place());
        assertEquals(new Place(PATH, 3, 8), limp.value().place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "true", "29", "7.50", "2026-11-22", "0x10", "1_000"})
    void aWordIsReadAsItIsWritten(String word) {
        assertEquals(word, valueOf("answer: " + word).text());
    }

    @Test
    void aListHasItsItemsInTheirOrder() {
        Yaml list = valueOf("pain-region: [groin, buttock]");
        assertTrue(list.isList());
        assertEquals(
                List.of("groin", "buttock"),
                list.items().stream().map(Yaml::text).toList());
    }

    @Test
    void aSingleWordIsAListOfItself() {
        assertEquals(
                List.of("groin"),
                valueOf("pain-region: groin").items().stream().map(Yaml::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "~"})
    void nothingIsAnEmptyList(String nothing) {
        Yaml value = valueOf("limp: " + nothing);
        assertTrue(value.isNull());
        assertFalse(value.isText());
        assertEquals(List.of(), value.items());
    }

    @Test
    void whatIsNoMapHasNoEntries() {
        assertEquals(List.of(), read("- limp\n").entries(remarks));
    }

    @Test
    void jsonIsRead() {
        Yaml json = read("{\"given\": {\"limp\": true}}");
        assertTrue(json.isMap());
        Entry given = json.entries(remarks).get(0);
        assertEquals("true", given.value().entries(remarks).get(0).value().text());
    }

    @Test
    void jsonIndentedWithTabsIsRead() {
        read("{\n\t\"given\": {\n\t\t\"limp\": true\n\t}\n}\n");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        assertEquals("limp", read("\uFEFFlimp: yes\n").entries(remarks).get(0).key());
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedAndTheFirstIsKept() {
        MarkedText text = MarkedText.of(PATH, "limp: yes\nfever: no\n§limp: no\n");
        List<Entry> entries = Yaml.read(text.file(), remarks).orElseThrow().entries(remarks);
        text.assertRemarked("\"limp\" stands twice - keep one; the first is in line 1", remarks);
        assertEquals(
                List.of("yes", "no"),
                entries.stream().map(entry -> entry.value().text()).toList());
    }

    @Test
    void textThatIsNoYamlIsRefusedWhereItCeasesToBe() {
        refused(
                "given:\n  limp: yes\n §fever: no\n",
                "this is not YAML: expected <block end>, but found '<block mapping start>'"
                        + " - check indentation, colons and quotes");
    }

    @Test
    void aListThatIsNotClosedIsRefused() {
        refused(
                "pain-region: [groin\n§",
                "this is not YAML: expected ',' or ']', but got <stream end> - check indentation, colons and quotes");
    }

    @Test
    void twoDocumentsInOneFileAreRefused() {
        refused(
                "limp: yes\n§---\nlimp: no\n",
                "this is not YAML: but found another document - check indentation, colons and quotes");
    }

    @Test
    void textNestedTooDeeplyIsRefused() {
        assertEquals(Optional.empty(), Yaml.read(file("[".repeat(100_000)), remarks));
        assertEquals(1, remarks.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limp: §&a yes", "§&a\nlimp: yes", "limp: §&a [x]\nfever: *a", "limp: §&a {b: *a}"})
    void anAnchorIsRefused(String text) {
        refused(text, "an anchor (&) does not belong here - write the value out each time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limp: §!!javax.script.ScriptEngineManager [x]",
                "limp: §!!java.io.File yes",
                "limp: §!ours yes",
                "limp: §!!binary eWVz",
                "§!!set\nlimp:"
            })
    void aTagIsRefused(String text) {
        refused(text, "a tag (!) does not belong here - write the value alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\e[2J", "\\0", "\\r", "\\u202E", "\\u2066", "\\x9b"})
    void aSignThatATerminalWouldObeyIsRefused(String sign) {
        refused("limp: §\"" + sign + "\"", "the value has a control character - write it without a backslash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void anEmptyFileIsRefused(String text) {
        refused(text, "the file is empty - write at least one entry");
    }

    private void refused(String marked, String message) {
        MarkedText text = MarkedText.of(PATH, marked);
        assertEquals(Optional.empty(), Yaml.read(text.file(), remarks));
        text.assertRemarked(message, remarks);
    }

    private Yaml read(String text) {
        Optional<Yaml> read = Yaml.read(file(text), remarks);
        assertEquals(List.of(), remarks);
        return read.orElseThrow();
    }

    private Yaml valueOf(String entry) {
        return read(entry).entries(remarks).get(0).value();
    }

    private static TextFile file(String text) {
        return new TextFile(PATH, PATH, text);
    }
}
