package org.runnerhip.live;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.CaseReport;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.cases.Shortfall;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;

/**
 * The rules of a folder that is edited while a program asks them. After every save the folder is checked, built and tried on its
 * cases aside, and taken over at once if all is well; else the last good rules stay, until a save mends it. Safe to share between
 * threads.
 *
 * <p>Take {@link #book()} anew for each runner. Whoever has taken one gets all answers from that one, however long it takes.
 */
public final class LiveRuleBook implements Closeable {

    private final Path folder;
    private final Listener listener;
    private final Thread following;
    private volatile RuleBook book;
    private volatile boolean closed;

    /** Is told, on a thread of the book, what came of each save. An exception it throws stops nothing. */
    public interface Listener {

        /** What was saved is live. */
        void live(RuleBook book);

        /** What was saved has mistakes, or its cases fall short. The rules from before stay live. */
        void kept(List<Remark> remarks);
    }

    private LiveRuleBook(Path folder, Saves saves, Listener listener) {
        this.folder = folder;
        this.listener = listener;
        this.book = tried(folder);
        this.following = new Thread(() -> follow(saves), "rules of " + folder);
        this.following.setDaemon(true);
    }

    /**
     * The rules of a folder, and of whatever is saved there until this book is closed.
     *
     * @throws RefusedException if anything in the folder is wrong, or one of its cases falls short; it carries every mistake
     */
    public static LiveRuleBook watch(Path folder, Listener listener) {
        Saves saves = new SavedFiles(folder); // before anything is read, so that no save is missed
        return watch(folder, saves, listener);
    }

    static LiveRuleBook watch(Path folder, Saves saves, Listener listener) {
        LiveRuleBook live = new LiveRuleBook(folder, saves, listener);
        live.following.start();
        return live;
    }

    /** The last rules that were good. */
    public RuleBook book() {
        return book;
    }

    /** Follows the folder no longer. The last good rules stay. */
    @Override
    public void close() {
        closed = true;
        following.interrupt();
    }

    /** Waits until there are no more saves. */
    void join() throws InterruptedException {
        following.join();
    }

    private void follow(Saves saves) {
        try {
            while (saves.next()) {
                takeOver(saves);
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    private void takeOver(Saves saves) {
        try {
            RuleBook next = tried(folder);
            if (!closed) {
                book = next;
                tell(() -> listener.live(next));
            }
        } catch (RefusedException e) {
            if (!saves.hasMore()) { // else a page may have been read while it was written; the next save tells
                tell(() -> listener.kept(e.remarks()));
            }
        } catch (RuntimeException e) {
            Remark remark = new Remark(
                    Place.startOf(folder.toString()),
                    "no rules could be made of the folder: " + e,
                    "undo what was saved last, and report this");
            tell(() -> listener.kept(List.of(remark)));
        }
    }

    private void tell(Runnable news) {
        if (closed) {
            return;
        }
        try {
            news.run();
        } catch (RuntimeException e) {
            following.getUncaughtExceptionHandler().uncaughtException(following, e);
        }
    }

    /** The rules of a folder, if they are sound and every case gets what it expects from the engine. */
    private static RuleBook tried(Path folder) {
        RuleBook next = RuleBook.open(folder);
        CaseReport report = CaseReport.of(next, Reasoner.engine(next));
        List<Remark> remarks = new ArrayList<>(report.remarks());
        report.shortfalls().forEach(shortfall -> remarks.add(remark(shortfall)));
        if (!remarks.isEmpty()) {
            throw new RefusedException(remarks);
        }
        return next;
    }

    private static Remark remark(Shortfall shortfall) {
        return new Remark(
                shortfall.place(),
                "\"" + shortfall.name() + "\" expects " + shortfall.expected() + " and gets " + shortfall.got(),
                "mend the rules, or the case if it is wrong");
    }
}
