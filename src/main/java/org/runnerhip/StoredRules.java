package org.runnerhip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.stored.RecordReader;
import org.runnerhip.stored.RecordWriter;
import org.runnerhip.vocabulary.Entry;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * The rules that come along, as the build read them: a start need not parse any text. Only what lies in a jar is taken: where
 * rules and classes are folders, somebody is at work on them, and the texts decide.
 */
final class StoredRules {

    private static final String FILE = "rules.stored";

    private StoredRules() {}

    /** Stores the rules of the class path in the folder of classes that is named; the build calls it. */
    public static void main(String[] arguments) throws IOException {
        RuleText text = RuleText.unchecked(RuleText.bundledFiles());
        Files.write(Path.of(arguments[0], "org", "runnerhip", FILE), bytesOf(text));
    }

    /** The digest, the words and the rules, each after its length. */
    static byte[] bytesOf(RuleText text) {
        byte[] digest = text.digest().get().getBytes(StandardCharsets.UTF_8);
        byte[] words = RecordWriter.bytesOf(text.vocabulary().entries());
        byte[] rules = RecordWriter.bytesOf(text.rules());
        ByteBuffer bytes = ByteBuffer.allocate(3 * Integer.BYTES + digest.length + words.length + rules.length);
        for (byte[] part : List.of(digest, words, rules)) {
            bytes.putInt(part.length).put(part);
        }
        return bytes.array();
    }

    /** What {@link #bytesOf} wrote. The words and the rules are read at the same time. */
    @SuppressWarnings("unchecked")
    static RuleText of(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        String digest = StandardCharsets.UTF_8.decode(next(bytes)).toString();
        ByteBuffer words = next(bytes);
        CompletableFuture<Vocabulary> vocabulary =
                CompletableFuture.supplyAsync(() -> Vocabulary.of((List<Entry>) RecordReader.read(words)));
        List<Rule> rules = (List<Rule>) RecordReader.read(next(bytes));
        Once<List<TextFile>> texts = new Once<>(RuleText::bundledFiles);
        return new RuleText(texts::get, () -> digest, vocabulary.join(), rules, List.of());
    }

    private static ByteBuffer next(ByteBuffer bytes) {
        int length = bytes.getInt();
        ByteBuffer part = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return part;
    }

    /** The stored rules, if they lie in a jar, and the texts in the same. */
    static Optional<RuleText> read() {
        URL stored = StoredRules.class.getResource(FILE);
        URL texts = StoredRules.class.getResource("/rules/imports.drl");
        if (stored == null || texts == null || !inOneJar(stored.toString(), texts.toString())) {
            return Optional.empty();
        }
        try (InputStream in = StoredRules.class.getResourceAsStream(FILE)) {
            return Optional.of(of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean inOneJar(String stored, String texts) {
        int end = stored.lastIndexOf('!');
        return stored.startsWith("jar:") && end > 0 && texts.startsWith(stored.substring(0, end + 1));
    }
}
