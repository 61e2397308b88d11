package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.CallPeriod;
import fr.jalon.campaigns.domain.CampaignState;
import fr.jalon.shared.Paris;
import fr.jalon.standards.StandardRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A call in a list, and at the top of its pages.
 *
 * @param state as the clock makes it
 * @param comments that everybody reads
 * @param organisations known ones among those who commented
 * @param readAt the moment it was read, from which days are counted
 */
public record CallLine(
        UUID id,
        String slug,
        StandardRef standard,
        String title,
        CampaignState state,
        Instant opensAt,
        Instant closesAt,
        String shortReason,
        boolean reconstructed,
        int comments,
        int organisations,
        Instant readAt) {

    public String path() {
        return "/appels/" + slug;
    }

    public boolean isOpen() {
        return state == CampaignState.OPEN;
    }

    /** Whole days of Paris until the last one; 0 on the last day. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(Paris.day(readAt), lastDay());
    }

    /** Whole days of Paris until it opens. */
    public long daysToWait() {
        return ChronoUnit.DAYS.between(Paris.day(readAt), Paris.day(opensAt));
    }

    /** Null until both ends are set. */
    public CallPeriod period() {
        return opensAt == null || closesAt == null ? null : new CallPeriod(opensAt, closesAt);
    }

    public LocalDate lastDay() {
        return Paris.day(closesAt.minusNanos(1));
    }
}
