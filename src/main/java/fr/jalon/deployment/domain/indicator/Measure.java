package fr.jalon.deployment.domain.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

/** @param note what has to be known of it, or null */
public record Measure(LocalDate day, BigDecimal amount, String note) {}
