package org.runnerhip.benchmark;

import java.io.File;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The jars of the class path. */
final class Jar {

    private Jar() {}

    /** The name of the artifact with the version of its jar, such as {@code jmh-core 1.37}. */
    static String withVersion(String artifact) {
        String beginning = artifact + "-";
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(path -> new File(path).getName())
                .filter(name -> name.startsWith(beginning) && name.endsWith(".jar"))
                .map(name -> artifact + " " + name.substring(beginning.length(), name.length() - ".jar".length()))
                .findFirst()
                .orElse(artifact);
    }
}
