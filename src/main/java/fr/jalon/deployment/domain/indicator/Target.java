package fr.jalon.deployment.domain.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is aimed at, by a day. */
@Embeddable
public record Target(
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "amount") BigDecimal amount) {}
