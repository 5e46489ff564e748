package org.runnerhip.benchmark.growth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Fresh processes, and how long they take from their start to their end. */
final class Start {

    private Start() {}

    /** The median, after one run that may make a class-data archive. */
    static double millis(int runs, String... command) throws IOException, InterruptedException {
        told(command);
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long begun = System.nanoTime();
            told(command);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        return Median.of(millis);
    }

    /** What the process prints. */
    static String told(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(List.of(command) + " ended with " + process.exitValue() + ": " + told);
        }
        return told;
    }
}
