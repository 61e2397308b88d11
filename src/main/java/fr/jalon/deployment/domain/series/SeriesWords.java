package fr.jalon.deployment.domain.series;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is written in the picture of a series, in the reader's language. */
public interface SeriesWords {

    /** With all its digits. */
    String exact(BigDecimal figure);

    /** Short enough for an axis of millions. */
    String brief(BigDecimal figure);

    String day(LocalDate day);

    String baseline(String figure);

    String ceiling(String figure);

    String target(String figure);
}
