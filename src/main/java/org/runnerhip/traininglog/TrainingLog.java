package org.runnerhip.traininglog;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;

/**
 * A runner's log: every run once, and what was left out. Immutable.
 *
 * <pre>{@code
 * Load load = TrainingLog.read(Path.of("export.zip")).load(LocalDate.of(2024, 3, 31));
 * RuleBook book = RuleBook.bundled();
 * Assessment answer = book.assess(load.addTo(Consultation.about("Ann"), book.vocabulary()));
 * }</pre>
 */
public final class TrainingLog {

    /** Enough to tell the formats apart. */
    private static final int HEAD = 512;

    private final List<Run> runs;
    private final List<LeftOut> leftOut;
    private final List<Remark> remarks;
    private final int files;
    private final int records;
    private final int judgedBySpeed;
    private final int withoutActivity;

    /** What one file gave. */
    private record Read(Entries entries, List<Remark> remarks) {}

    private TrainingLog(List<Read> read, LogFiles from) {
        List<Run> all =
                read.stream().flatMap(each -> each.entries.runs().stream()).toList();
        this.runs = SameRun.once(all);
        this.leftOut =
                read.stream().flatMap(each -> each.entries.leftOut().stream()).toList();
        List<Remark> told = new ArrayList<>(from.remarks());
        read.forEach(each -> told.addAll(each.remarks));
        this.remarks = told.stream().sorted().toList();
        this.files = (int) read.stream().filter(each -> each.remarks.isEmpty()).count();
        this.records = all.size();
        this.judgedBySpeed =
                read.stream().mapToInt(each -> each.entries.judgedBySpeed()).sum();
        this.withoutActivity = from.passedOver()
                + read.stream().mapToInt(each -> each.entries.nothing()).sum();
    }

    /** Reads files, folders and zip archives as {@link LogSettings#standard()} has it. */
    public static TrainingLog read(Path... paths) {
        return read(List.of(paths), LogSettings.standard());
    }

    /**
     * Reads files, folders and zip archives. Which format a file has shows in its content. A file that cannot be taken is refused as
     * a whole, with a remark; the others are read.
     */
    public static TrainingLog read(List<Path> paths, LogSettings settings) {
        try (LogFiles files = new LogFiles(paths)) {
            AtomicInteger done = new AtomicInteger();
            int all = files.files().size();
            List<Read> read = files.files().parallelStream()
                    .map(file -> {
                        Read one = read(file, settings);
                        settings.progress().read(done.incrementAndGet(), all);
                        return one;
                    })
                    .toList();
            return new TrainingLog(read, files);
        }
    }

    private static Read read(LogFile file, LogSettings settings) {
        Entries entries = new Entries(settings);
        try (InputStream in = file.opening().open()) {
            read(file.name(), in, entries);
            if (entries.isEmpty()) {
                entries.addNothing();
            }
            return new Read(entries, List.of());
        } catch (RefusedException e) {
            return new Read(new Entries(settings), e.remarks());
        } catch (EOFException e) {
            return refused(file, settings, "the packed file is cut short", "copy or download it again");
        } catch (IOException e) {
            return refused(file, settings, "the file is damaged or cannot be read: " + e.getMessage(), "copy it again");
        }
    }

    private static Read refused(LogFile file, LogSettings settings, String what, String remedy) {
        return new Read(
                new Entries(settings), Refusal.of(file.name(), what, remedy).remarks());
    }

    private static void read(String name, InputStream in, Entries entries) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        // a damaged file still bears its name
        if (FitFile.isFit(head) || name.toLowerCase(Locale.ROOT).matches(".*\\.fit(\\.gz)?")) {
            FitReader.read(name, in, entries);
            return;
        }
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        if (text.startsWith("<")) {
            Xml.read(name, in, (root, xml) -> switch (root) {
                case "gpx" -> new GpxReader(xml, entries);
                case "TrainingCenterDatabase" -> new TcxReader(xml, entries);
                default -> null;
            });
        } else {
            CsvTable.read(name, in, entries);
        }
    }

    /** Every run once, in the order of time. */
    public List<Run> runs() {
        return runs;
    }

    /** Activities that are no runs. They show that the log was kept. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** How many activities of each sport were left out. */
    public Map<String, Long> leftOutBySport() {
        return leftOut.stream().collect(Collectors.groupingBy(LeftOut::sport, TreeMap::new, Collectors.counting()));
    }

    /** How many records stand for a run that another record tells too. */
    public int countedOnce() {
        return records - runs.size();
    }

    /** How many activities name no sport and were taken for a run, or for none, by their speed. */
    public int judgedBySpeed() {
        return judgedBySpeed;
    }

    /** How many settings, planned tracks and tables of something else stood among the files. */
    public int withoutActivity() {
        return withoutActivity;
    }

    /** How many files were read. */
    public int files() {
        return files;
    }

    /** Files that were refused, with place and remedy. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** The training terms as they stood at the end of a day. */
    public Load load(LocalDate asOf) {
        return new Load(new Days(this, asOf));
    }
}
