package fr.jalon.notifications.application;

import fr.jalon.notifications.domain.MailAction;
import fr.jalon.notifications.domain.OutgoingMail;
import fr.jalon.notifications.domain.OutgoingMails;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Demo;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.jobs.Jobs;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with mails once written: sent again by hand, cleared with time, emptied with an account. */
@Component
@Transactional
public class MailKeeper {

    private final OutgoingMails mails;
    private final JdbcClient database;
    private final Jobs jobs;
    private final Demo demo;
    private final Clock clock;

    MailKeeper(OutgoingMails mails, JdbcClient database, Jobs jobs, Demo demo, Clock clock) {
        this.mails = mails;
        this.database = database;
        this.jobs = jobs;
        this.demo = demo;
        this.clock = clock;
    }

    public void sendAgain(UUID id, Actor by) {
        MailAction.SEND_AGAIN.require(by, demo);
        OutgoingMail mail = mails.findById(id).orElseThrow(() -> new NotFound("mail " + id));
        mail.sendAgain();
        jobs.queue(MailJobs.SEND, id.toString(), id.toString(), clock.instant());
    }

    void deleteOlderThan(Instant limit) {
        database.sql("delete from outgoing_mail where created_at < :limit and status <> 'QUEUED'")
                .param("limit", limit.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** An erased account leaves no address, name or text behind. */
    @EventListener
    public void on(LifecycleEvent event) {
        if (event.subjectType().equals("account") && event.verb().equals("deleted")) {
            database.sql("delete from outgoing_mail where person_id = :person")
                    .param("person", event.subjectId())
                    .update();
        }
    }
}
