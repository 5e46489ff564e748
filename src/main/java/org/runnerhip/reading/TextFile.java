package org.runnerhip.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A file of the rule folder.
 *
 * @param path its path inside the folder, with slashes, such as {@code causes/itbs.drl}
 * @param name how to name it to the reader: the path from where the reader stands
 * @param text its content
 */
public record TextFile(String path, String name, String text) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Every {@code .drl} and {@code .yaml} file below a folder, in the order of their paths. */
    public static List<TextFile> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw refused(folder.toString(), "there is no such folder", "name a folder like rules/");
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<TextFile> files = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (isText(path)) {
                    files.add(new TextFile(path, file.toString(), decode(file.toString(), Files.readAllBytes(file))));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every {@code .drl} and {@code .yaml} file of the folder {@code rules/} on the class path. */
    public static List<TextFile> bundled() {
        URL marker = TextFile.class.getResource("/rules/imports.drl");
        if (marker == null) {
            throw new IllegalStateException("the rules are not on the class path: rules/imports.drl is missing");
        }
        try {
            URLConnection connection = marker.openConnection();
            if (connection instanceof JarURLConnection jar) {
                jar.setUseCaches(false);
                try (JarFile file = jar.getJarFile()) {
                    return inJar(file);
                }
            }
            return below(Path.of(new URI(marker.toString())).getParent()).stream()
                    .map(file -> new TextFile(file.path(), "rules/" + file.path(), file.text()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One file, wherever it lies. */
    public static TextFile of(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw refused(file.toString(), "this is a directory", "name a file of cases");
            }
            if (!Files.exists(file)) {
                throw refused(file.toString(), "there is no such file", "check the spelling of its name");
            }
            return new TextFile(file.toString(), file.toString(), decode(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw refused(file.toString(), "the file cannot be read", "check that it may be read: " + e.getMessage());
        }
    }

    /** The folder inside the rule folder, such as {@code causes}; empty for a file at the top. */
    public String folder() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static List<TextFile> inJar(JarFile jar) throws IOException {
        List<TextFile> files = new ArrayList<>();
        for (var entry : jar.stream()
                .filter(e -> e.getName().startsWith("rules/") && isText(e.getName()))
                .toList()) {
            byte[] bytes = jar.getInputStream(entry).readAllBytes();
            files.add(new TextFile(
                    entry.getName().substring("rules/".length()), entry.getName(), decode(entry.getName(), bytes)));
        }
        files.sort(Comparator.comparing(TextFile::path));
        return files;
    }

    private static boolean isText(String path) {
        return path.endsWith(".drl") || path.endsWith(".yaml");
    }

    private static String decode(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(name, "this is not text in UTF-8", "save the file as UTF-8");
        }
    }

    private static RefusedException refused(String name, String what, String remedy) {
        return new RefusedException(List.of(new Remark(Place.startOf(name), what, remedy)));
    }
}
