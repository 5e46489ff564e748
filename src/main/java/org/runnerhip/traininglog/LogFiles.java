package org.runnerhip.traininglog;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.runnerhip.reading.Remark;

/** The files of a log behind the paths a runner names: files, folders, zip archives, each perhaps gzipped. */
final class LogFiles implements AutoCloseable {

    private static final Pattern WANTED = Pattern.compile("(?i).*\\.(fit|gpx|tcx|csv)(\\.gz)?");
    private static final Pattern HIDDEN = Pattern.compile("(^|.*/)(__MACOSX/|\\.[^/]).*");
    /** What a Strava export holds, beside much else. */
    private static final String STRAVA_TABLE = "activities.csv";

    private static final String STRAVA_FILES = "activities/";

    private final List<LogFile> files = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<ZipFile> archives = new ArrayList<>();
    private final AtomicLong total = new AtomicLong();
    private int passedOver;

    LogFiles(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (!Files.exists(path)) {
                remark(path.toString(), "there is no such file", "check the spelling of its name");
            } else {
                file(path);
            }
        }
    }

    /** What can be opened, in the order it was named; inside folders and archives in the order of names. */
    List<LogFile> files() {
        return files;
    }

    /** What cannot be opened. */
    List<Remark> remarks() {
        return remarks;
    }

    /** How many other tables and planned routes of a Strava export were not read. */
    int passedOver() {
        return passedOver;
    }

    private void folder(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<String> names = walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !HIDDEN.matcher(name).matches())
                    .sorted()
                    .toList();
            if (names.size() > Limits.FILES) {
                remark(folder.toString(), "the folder holds more than 100,000 files", "name a folder of a log");
                return;
            }
            Set<String> wanted = Set.copyOf(wanted(names));
            for (String name : names) {
                if (wanted.contains(name) || name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                    file(folder.resolve(name));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            remark(folder.toString(), "the folder cannot be read", "check that it may be read: " + e.getMessage());
        }
    }

    private void file(Path path) {
        String name = path.toString();
        try (InputStream head = Files.newInputStream(path)) {
            byte[] magic = head.readNBytes(4);
            if (magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] <= 8 && magic[3] <= 8) {
                archive(path);
            } else if (Files.size(path) > Limits.FILE_BYTES) {
                remark(name, "the file is larger than 64 MB", "no recording of a run is; leave it out");
            } else {
                long size = Files.size(path);
                add(name, () -> Files.newInputStream(path), () -> size);
            }
        } catch (IOException e) {
            remark(name, "the file cannot be read", "check that it may be read: " + e.getMessage());
        }
    }

    private void archive(Path path) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            remark(path.toString(), "the archive is damaged or cut short", "download it again: " + e.getMessage());
            return;
        }
        archives.add(zip);
        if (zip.size() > Limits.FILES) {
            remark(path.toString(), "the archive holds more than 100,000 files", "unpack it and name a folder of it");
            return;
        }
        List<String> names = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (leavesTheArchive(entry.getName())) {
                remark(
                        path + "/" + entry.getName(),
                        "the name of this entry leaves the archive",
                        "no export writes such names; do not trust this archive");
            } else if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                remark(
                        path + "/" + entry.getName(),
                        "this is an archive inside an archive",
                        "unpack it and name it by itself");
            } else if (!entry.isDirectory() && !HIDDEN.matcher(entry.getName()).matches()) {
                names.add(entry.getName());
            }
        }
        names.sort(Comparator.naturalOrder());
        for (String name : wanted(names)) {
            ZipEntry entry = zip.getEntry(name);
            add(path + "/" + name, () -> zip.getInputStream(entry), entry::getCompressedSize);
        }
    }

    private static boolean leavesTheArchive(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
    }

    /** Those that can be files of a log. The other tables and the planned routes of a Strava export are none. */
    private List<String> wanted(List<String> names) {
        Set<String> exports = names.stream()
                .filter(name -> name.equals(STRAVA_TABLE) || name.endsWith("/" + STRAVA_TABLE))
                .map(name -> name.substring(0, name.length() - STRAVA_TABLE.length()))
                .filter(export -> names.stream().anyMatch(name -> name.startsWith(export + STRAVA_FILES)))
                .collect(Collectors.toSet());
        List<String> logs =
                names.stream().filter(name -> WANTED.matcher(name).matches()).toList();
        List<String> wanted = logs.stream()
                .filter(name -> exports.stream().noneMatch(export -> isByTheWay(name, export)))
                .toList();
        passedOver += logs.size() - wanted.size();
        return wanted;
    }

    private static boolean isByTheWay(String name, String export) {
        if (!name.startsWith(export)) {
            return false;
        }
        String inside = name.substring(export.length());
        return inside.startsWith("routes/")
                || !inside.contains("/")
                        && inside.toLowerCase(Locale.ROOT).endsWith(".csv")
                        && !inside.equals(STRAVA_TABLE);
    }

    private void add(String name, LogFile.Opening packed, LongSupplier packedSize) {
        files.add(new LogFile(name, () -> unpacked(name, packed.open(), packedSize)));
    }

    private InputStream unpacked(String name, InputStream packed, LongSupplier packedSize) throws IOException {
        LimitedStream limited = new LimitedStream(packed, name, packedSize, total);
        BufferedInputStream in = new BufferedInputStream(limited, 1 << 16);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip
                ? new BufferedInputStream(
                        new LimitedStream(new GZIPInputStream(in, 1 << 16), name, limited::given, total), 1 << 16)
                : in;
    }

    private void remark(String file, String what, String remedy) {
        remarks.addAll(Refusal.of(file, what, remedy).remarks());
    }

    @Override
    public void close() {
        for (ZipFile archive : archives) {
            try {
                archive.close();
            } catch (IOException e) {
                // what was read stays read
            }
        }
    }
}
