package org.runnerhip.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.reading.Remark;

/** The levels are in one order, the least of them says that it is not known yet, and only the least known ones sound calm. */
final class LevelCheck {

    private final List<UrgencyLevel> levels;
    private final List<Remark> remarks;

    LevelCheck(Collection<UrgencyLevel> levels, List<Remark> remarks) {
        this.levels = levels.stream()
                .sorted(Comparator.comparingInt(UrgencyLevel::rank))
                .toList();
        this.remarks = remarks;
    }

    void run() {
        if (levels.isEmpty()) {
            return;
        }
        ranksAreUnique();
        if (levels.get(0).isKnown()) {
            remark(levels.get(0), "no level says that it is not known yet", "add one of rank 0");
            return;
        }
        calmLevelsAreTheLeast();
    }

    private void ranksAreUnique() {
        Map<Integer, UrgencyLevel> seen = new HashMap<>();
        for (UrgencyLevel level : levels) {
            UrgencyLevel first = seen.putIfAbsent(level.rank(), level);
            if (first != null) {
                remark(
                        level,
                        "\"" + level.id() + "\" and \"" + first.id() + "\" have the same rank",
                        "give each a rank of its own");
            }
        }
    }

    private void calmLevelsAreTheLeast() {
        boolean calm = true;
        for (UrgencyLevel level : levels) {
            if (!level.isKnown()) {
                if (level.calm()) {
                    remark(level, "what is not known is not calm", "take calm: away");
                }
                continue;
            }
            if (level.calm() && !calm) {
                remark(level, "\"" + level.id() + "\" is calm above a level that is not", "take calm: away");
            }
            calm &= level.calm();
        }
        levels.stream()
                .filter(UrgencyLevel::isKnown)
                .findFirst()
                .filter(least -> !least.calm())
                .ifPresent(
                        least -> remark(least, "the least level sounds calm and does not say so", "write calm: true"));
    }

    private void remark(UrgencyLevel level, String what, String remedy) {
        remarks.add(new Remark(level.place(), what, remedy));
    }
}
