package org.runnerhip.live;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the system tells of changes in directories. It may tell late or nothing at all - drives of other machines, too many that are
 * watched - so whoever waits for it looks for himself, too. Not safe to share between threads.
 */
final class Notices implements Closeable {

    private static final WatchEvent.Kind<?>[] ANY = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Optional<WatchService> system;
    private final Map<Path, WatchKey> asked = new HashMap<>();

    private Notices(Optional<WatchService> system) {
        this.system = system;
    }

    /** Notices of the system that a path lies on, none if it gives none. */
    static Notices of(Path path) {
        try {
            return new Notices(Optional.of(path.getFileSystem().newWatchService()));
        } catch (IOException | UnsupportedOperationException e) {
            return none();
        }
    }

    /** No notices. */
    static Notices none() {
        return new Notices(Optional.empty());
    }

    /** Asks for notices of the files in a directory. */
    void askFor(Path directory) {
        WatchKey key = asked.get(directory);
        if (system.isPresent() && (key == null || !key.isValid())) {
            try {
                asked.put(directory, directory.register(system.get(), ANY));
            } catch (IOException | ClosedWatchServiceException e) {
                // gone, or one too many
            }
        }
    }

    /** Waits for a notice, or that long. */
    void await(long milliseconds) throws InterruptedException {
        if (system.isEmpty()) {
            Thread.sleep(milliseconds);
            return;
        }
        WatchKey key = system.get().poll(milliseconds, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            if (!key.reset()) {
                asked.values().remove(key); // its directory is gone
            }
            key = system.get().poll();
        }
    }

    @Override
    public void close() {
        try {
            if (system.isPresent()) {
                system.get().close();
            }
        } catch (IOException e) {
            // no more notices, as was asked
        }
    }
}
