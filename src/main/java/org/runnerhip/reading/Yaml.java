package org.runnerhip.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A value in a YAML (or JSON) text, with its place. Scalars are text: {@code no} stays the word no. */
public final class Yaml {

    /** YAML 1.2 core: {@code no} is a word, {@code ~} and nothing are null. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);

    private final String file;
    private final Node node;

    private Yaml(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * A key and its value.
     *
     * @param key the key as it is written
     * @param place where the key stands
     * @param value what it is set to
     */
    public record Entry(String key, Place place, Yaml value) {}

    /** Reads a text; what is wrong with it goes to {@code remarks}, and then nothing is returned. */
    public static Optional<Yaml> read(TextFile file, List<Remark> remarks) {
        String name = file.name();
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(spaced(file.text()));
            if (root.isEmpty()) {
                remarks.add(new Remark(Place.startOf(name), "the file is empty", "write at least one entry"));
            }
            Set<Remark> notPlain = new LinkedHashSet<>();
            root.ifPresent(node -> new Yaml(name, node).refuseWhatIsNotPlain(notPlain));
            remarks.addAll(notPlain);
            return root.filter(node -> notPlain.isEmpty()).map(node -> new Yaml(name, node));
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(mark -> at(name, mark)).orElse(Place.startOf(name));
            remarks.add(
                    new Remark(place, "this is not YAML: " + e.getProblem(), "check indentation, colons and quotes"));
        } catch (YamlEngineException | StackOverflowError e) {
            String reason = e.getMessage() == null ? "nested too deeply" : firstLine(e.getMessage());
            remarks.add(new Remark(Place.startOf(name), "this is not YAML: " + reason, "check that it is a YAML file"));
        }
        return Optional.empty();
    }

    public Place place() {
        return node.getStartMark().map(mark -> at(file, mark)).orElse(Place.startOf(file));
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether it is a word, a number or a phrase. */
    public boolean isText() {
        return node instanceof ScalarNode && !isNull();
    }

    /** Whether it says nothing: {@code null}, {@code ~} or empty. */
    public boolean isNull() {
        return node.getTag() == Tag.NULL;
    }

    /** The text of a scalar; empty for anything else. */
    public String text() {
        return isText() ? ((ScalarNode) node).getValue() : "";
    }

    /** The items of a list; anything else is a list of itself, nothing an empty list. */
    public List<Yaml> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new Yaml(file, item))
                    .toList();
        }
        return isNull() ? List.of() : List.of(this);
    }

    /** The entries of a map in their order; a key that stands twice is a mistake. */
    public List<Entry> entries(List<Remark> remarks) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Yaml key = new Yaml(file, tuple.getKeyNode());
                Place first = seen.putIfAbsent(key.text(), key.place());
                if (first == null) {
                    entries.add(new Entry(key.text(), key.place(), new Yaml(file, tuple.getValueNode())));
                } else {
                    remarks.add(new Remark(
                            key.place(),
                            "\"" + key.text() + "\" stands twice",
                            "keep one; the first is in line " + first.line()));
                }
            }
        }
        return entries;
    }

    /**
     * Anchors, because a few of them make a text of millions of values; tags, because they name a type; and signs that a
     * terminal would obey instead of showing them.
     */
    private void refuseWhatIsNotPlain(Set<Remark> remarks) {
        if (node.getAnchor().isPresent()) {
            remarks.add(new Remark(place(), "an anchor (&) does not belong here", "write the value out each time"));
        } else if (!PLAIN.contains(node.getTag())) {
            remarks.add(new Remark(place(), "a tag (!) does not belong here", "write the value alone"));
        } else if (node instanceof ScalarNode scalar) {
            if (PlainText.steersATerminal(scalar.getValue())) {
                remarks.add(new Remark(place(), "the value has a control character", "write it without a backslash"));
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> new Yaml(file, item).refuseWhatIsNotPlain(remarks));
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                new Yaml(file, tuple.getKeyNode()).refuseWhatIsNotPlain(remarks);
                new Yaml(file, tuple.getValueNode()).refuseWhatIsNotPlain(remarks);
            }
        }
    }

    /** JSON may be indented with tabs, YAML may not. */
    private static String spaced(String text) {
        String begin = text.stripLeading();
        return begin.startsWith("{") || begin.startsWith("[") ? text.replace('\t', ' ') : text;
    }

    private static Place at(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
