package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignState;
import fr.jalon.campaigns.domain.Campaigns;
import fr.jalon.shared.Paris;
import fr.jalon.standards.CycleDates;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the clock did to calls, dates it in the cycle, and tells those concerned. */
@Component
class ClockWork {

    private final Campaigns campaigns;
    private final CallTold told;
    private final CycleDates dates;
    private final JdbcClient jdbc;
    private final Clock clock;

    ClockWork(Campaigns campaigns, CallTold told, CycleDates dates, JdbcClient jdbc, Clock clock) {
        this.campaigns = campaigns;
        this.told = told;
        this.dates = dates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Calls whose opening, closing or reminder has come and is not written down. */
    @Transactional(readOnly = true)
    List<UUID> due() {
        return jdbc.sql("""
                        select id from campaign where state = 'ANNOUNCED' and opens_at <= :now
                            or state = 'OPEN' and closes_at <= :now
                            or state = 'OPEN' and reminded_at is null and closes_at <= :soon
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("soon", Timestamp.from(clock.instant().plus(Campaign.REMINDER)))
                .query(UUID.class)
                .list();
    }

    @Transactional
    void keep(UUID id) {
        campaigns.findById(id).ifPresent(this::keep);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Campaign call) {
        Instant now = clock.instant();
        if (call.keepTime(now)) {
            date(call);
            campaigns.save(call);
            tell(call);
        }
        if (call.isReminderDue(now)) {
            call.remind(now);
            campaigns.save(call);
            if (call.cycleId() != null) {
                dates.record(call.cycleId(), "call-reminder", Paris.day(now));
            }
            told.reminded(call);
        }
    }

    private void date(Campaign call) {
        if (call.cycleId() == null) {
            return;
        }
        dates.record(call.cycleId(), "call-opening", call.period().firstDay());
        if (call.state() == CampaignState.CLOSED) {
            dates.record(call.cycleId(), "call-closing", call.period().lastDay());
        }
    }

    private void tell(Campaign call) {
        if (call.state() == CampaignState.OPEN) {
            told.opened(call);
        } else {
            told.closed(call);
        }
    }
}
