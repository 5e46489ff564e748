package org.runnerhip.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A file of the rule folder.
 *
 * @param path its path inside the folder, with slashes, such as {@code causes/itbs.drl}
 * @param name how to name it to the reader: the path from where the reader stands
 * @param text its content
 */
public record TextFile(String path, String name, String text) {

    private static final String BUNDLED = "rules/";

    /** Every {@code .drl} and {@code .yaml} file below a folder, in the order of their paths. */
    public static List<TextFile> below(Path folder) {
        return below(folder, path -> true);
    }

    /**
     * The same, of those files only whose path inside the folder is wanted.
     *
     * @throws RefusedException if a file cannot be taken; it carries every such file
     */
    public static List<TextFile> below(Path folder, Predicate<String> wanted) {
        List<Remark> remarks = new ArrayList<>();
        List<TextFile> files = below(folder, wanted, remarks);
        if (!remarks.isEmpty()) {
            throw new RefusedException(remarks);
        }
        return files;
    }

    /**
     * The same; files that cannot be taken go to {@code remarks} and are left out. Links are not followed, and a rule page over
     * 64 KB, any file over 1 MB and a folder of over 10,000 files or 64 MB are refused unread.
     */
    public static List<TextFile> below(Path folder, Predicate<String> wanted, List<Remark> remarks) {
        return FolderReader.read(folder, wanted, remarks);
    }

    /** Every {@code .drl} and {@code .yaml} file of the folder {@code rules/} on the class path. */
    public static List<TextFile> bundled() {
        return bundled(path -> true);
    }

    /** The same, of those files only whose path inside the folder is wanted. */
    public static List<TextFile> bundled(Predicate<String> wanted) {
        URL marker = TextFile.class.getResource("/rules/imports.drl");
        if (marker == null) {
            throw new IllegalStateException("the rules are not on the class path: rules/imports.drl is missing");
        }
        try {
            URLConnection connection = marker.openConnection();
            if (connection instanceof JarURLConnection jar) {
                jar.setUseCaches(false);
                try (JarFile file = jar.getJarFile()) {
                    return inJar(file, wanted);
                }
            }
            return below(Path.of(new URI(marker.toString())).getParent(), wanted).stream()
                    .map(file -> new TextFile(file.path(), BUNDLED + file.path(), file.text()))
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

    /** How to name a file of the same rule folder to the reader, whether it is there or not. */
    public String beside(String path) {
        return name.substring(0, name.length() - this.path.length()) + path;
    }

    /** The folder inside the rule folder, such as {@code causes}; empty for a file at the top. */
    public String folder() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static List<TextFile> inJar(JarFile jar, Predicate<String> wanted) throws IOException {
        List<TextFile> files = new ArrayList<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            String name = entry.getName();
            if (name.startsWith(BUNDLED) && isText(name) && wanted.test(name.substring(BUNDLED.length()))) {
                String text = decode(name, jar.getInputStream(entry).readAllBytes());
                files.add(new TextFile(name.substring(BUNDLED.length()), name, text));
            }
        }
        files.sort(Comparator.comparing(TextFile::path));
        return files;
    }

    static boolean isText(String path) {
        return path.endsWith(".drl") || path.endsWith(".yaml");
    }

    private static String decode(String name, byte[] bytes) {
        return PlainText.of(bytes).orElseThrow(() -> new RefusedException(List.of(PlainText.notUtf8(name))));
    }

    private static RefusedException refused(String name, String what, String remedy) {
        return new RefusedException(List.of(new Remark(Place.startOf(name), what, remedy)));
    }
}
