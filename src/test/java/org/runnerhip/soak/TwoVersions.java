package org.runnerhip.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.runnerhip.EditedRules;

/** A folder in which one page is saved every second, now this way, now that. */
final class TwoVersions implements AutoCloseable {

    static final String FILE = "questions/soak.drl";

    private static final String PAGE = """
            package org.runnerhip.rules

            rule "A limp is a reason to ask about bruises, in this test"
                @source( "JUDGEMENT" )
            when
                Symptom( "limp", "yes"; )
            then
                insertLogical( new Question( "bruising", "a limp, %s" ) );
            end
            """;

    /** The two texts of the page; the rules answer differently. */
    static final List<String> PAGES = List.of(PAGE.formatted("one way"), PAGE.formatted("the other way"));

    private final ScheduledExecutorService saving = Executors.newSingleThreadScheduledExecutor();
    private final EditedRules rules;
    private int saves;

    private TwoVersions(EditedRules rules) {
        this.rules = rules;
    }

    static TwoVersions savedEverySecond(EditedRules rules) {
        TwoVersions versions = new TwoVersions(rules);
        versions.saving.scheduleAtFixedRate(versions::save, 0, 1, TimeUnit.SECONDS);
        return versions;
    }

    private void save() {
        try {
            rules.with(FILE, PAGES.get(saves++ % PAGES.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        saving.shutdown();
        saving.awaitTermination(1, TimeUnit.MINUTES);
    }
}
