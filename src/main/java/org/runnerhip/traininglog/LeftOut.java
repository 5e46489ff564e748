package org.runnerhip.traininglog;

import java.time.LocalDate;

/**
 * An activity that is no run. It is left out of the load and still shows that the log was kept.
 *
 * @param sport the sport as the file names it
 * @param day the local day it began
 */
public record LeftOut(String sport, LocalDate day) {}
