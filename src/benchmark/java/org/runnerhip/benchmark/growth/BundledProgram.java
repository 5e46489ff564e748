package org.runnerhip.benchmark.growth;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The program with other rules in its jar. */
final class BundledProgram {

    private BundledProgram() {}

    /**
     * Lays {@code hip} and its jar, with the rules of that folder and what the build stores of them, into a directory of their own;
     * returns the launcher.
     */
    static Path with(Path folder, Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Path launcher = directory.resolve("hip");
        Path jar = directory.resolve("hip.jar");
        Files.copy(Path.of("target", "hip"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(Path.of("target", "hip.jar"), jar);
        Path classes = directory.resolve("classes");
        copy(folder, classes.resolve("rules"));
        store(classes, jar);
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (Path file : files(inside.getPath("rules"))) {
                Files.delete(file);
            }
            copy(classes, inside.getPath("/"));
        }
        return launcher;
    }

    /** As the build does: the rules of these classes, read once, beside them. */
    private static void store(Path classes, Path jar) throws IOException, InterruptedException {
        Files.createDirectories(classes.resolve("org/runnerhip"));
        Start.told(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes + File.pathSeparator + jar,
                "org.runnerhip.StoredRules",
                classes.toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString().replace('\\', '/'));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
