package org.runnerhip.reading;

import java.util.List;
import java.util.stream.Collectors;

/** What was read has mistakes, so nothing of it is used. Carries all of them, in the order of their places. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Remark> remarks;

    public RefusedException(List<Remark> remarks) {
        super(remarks.stream().sorted().map(Remark::toString).collect(Collectors.joining("\n")));
        this.remarks = remarks.stream().sorted().toList();
    }

    /** Every mistake, at least one. */
    public List<Remark> remarks() {
        return remarks;
    }
}
