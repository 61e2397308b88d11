package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves calls along, from the end of the preparation to the beginning of the answers. */
@Service
@Transactional
public class RunCampaigns {

    private final CampaignDesk desk;
    private final CallTold told;
    private final ClockWork work;
    private final Clock clock;

    RunCampaigns(CampaignDesk desk, CallTold told, ClockWork work, Clock clock) {
        this.desk = desk;
        this.told = told;
        this.work = work;
        this.clock = clock;
    }

    public void prepare(String slug, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        call.prepare(actor, clock.instant());
        desk.save(call);
    }

    /** @param on the day the group agreed; today when null */
    public void approve(String slug, LocalDate on, String note, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        call.approve(on, note, actor, clock.instant());
        desk.save(call);
    }

    /** A call whose opening has come opens at once. */
    public void announce(String slug, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        call.announce(actor, clock.instant());
        desk.save(call);
        work.keep(call);
    }

    public void takeBack(String slug, String reason, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        call.takeBack(reason, actor, clock.instant());
        desk.save(call);
    }

    public void extend(String slug, Instant newEnd, String reason, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        call.extend(newEnd, reason, actor, clock.instant());
        desk.save(call);
        told.extended(call, reason);
    }

    public void process(String slug, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        CampaignAction.PROCESS.require(actor, call.standardId());
        work.keep(call);
        call.process(actor, clock.instant());
        desk.save(call);
    }
}
