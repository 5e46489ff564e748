package org.runnerhip.live;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.CaseFiles;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;

/**
 * The rules of a folder that is edited while a program asks them. After every save the folder is checked, built and tried on its
 * cases aside, and taken over at once if all is well; else the last good rules stay, until a save mends it. Safe to share between
 * threads.
 *
 * <p>An edit takes as long as what it touches. Only what was saved is read again. All of it is held to the house rules. The engine
 * answers every case that is new or for which a changed rule fires, before or after, and, whatever was saved, some cases in which
 * every rule fires that any case has; whatever it concludes there, the evaluator must conclude as well. Everyone else is concluded
 * the same about as before.
 *
 * <p>Take {@link #book()} anew for each runner. Whoever has taken one gets all answers from that one, however long it takes.
 */
public final class LiveRuleBook implements Closeable {

    private final Path folder;
    private final Listener listener;
    private final Thread following;
    private final Function<RuleBook, Reasoner> engine;
    private volatile TriedBook good;
    private volatile boolean closed;

    /** Is told, on a thread of the book, what came of each save. An exception it throws stops nothing. */
    public interface Listener {

        /** What was saved is live. */
        void live(RuleBook book);

        /** What was saved has mistakes, or its cases fall short. The rules from before stay live. */
        void kept(List<Remark> remarks);
    }

    private LiveRuleBook(Path folder, Saves saves, Listener listener, Function<RuleBook, Reasoner> engine) {
        this.folder = folder;
        this.listener = listener;
        this.engine = engine;
        this.good = TriedBook.of(RuleBook.draft(folder), engine);
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
        return watch(folder, saves, listener, Reasoner::engine);
    }

    /**
     * The same with other saves.
     *
     * @param engine who answers for a book
     */
    static LiveRuleBook watch(Path folder, Saves saves, Listener listener, Function<RuleBook, Reasoner> engine) {
        try {
            LiveRuleBook live = new LiveRuleBook(folder, saves, listener, engine);
            live.following.start();
            return live;
        } catch (RuntimeException e) {
            saves.close();
            throw e;
        }
    }

    /** The last rules that were good. */
    public RuleBook book() {
        return good.book();
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
        } finally {
            saves.close();
        }
    }

    private void takeOver(Saves saves) {
        try {
            RuleBook edited = RuleBook.draft(folder, good.book());
            CompletableFuture.runAsync(edited::kieBase); // takes a while, and so does the rest
            CaseFiles cases = good.files().readFor(edited);
            if (saves.hasMore()) {
                return; // a page may have been read while it was written; the next save tells
            }
            TriedBook next = good.edited(cases, engine);
            if (!closed) {
                good = next;
                tell(() -> listener.live(next.book()));
            }
        } catch (RefusedException e) {
            if (!saves.hasMore()) { // else the same
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
}
