package fr.jalon.standards.application;

import static fr.jalon.standards.domain.cycle.SponsorRequest.Answer.SEEN;

import fr.jalon.accounts.People;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.StandardAction;
import fr.jalon.standards.domain.StandardAlert;
import fr.jalon.standards.domain.StandardAlerts;
import fr.jalon.standards.domain.Standards;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Alerts to whoever has the sponsor's role on a standard, whether a cycle runs or not, and the sponsor's answers. */
@Service
@Transactional
public class AlertSponsors {

    private final Standards standards;
    private final StandardAlerts alerts;
    private final People people;
    private final MailToRoles mail;
    private final Clock clock;

    AlertSponsors(Standards standards, StandardAlerts alerts, People people, MailToRoles mail, Clock clock) {
        this.standards = standards;
        this.alerts = alerts;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
    }

    /** @throws RuleViolation where nobody has the role: it would be read by nobody */
    public UUID alert(UUID standardId, String text, Actor actor) {
        Standard standard = standard(standardId);
        StandardAction.ALERT_SPONSOR.require(actor, standardId);
        if (people.holding(Role.SPONSOR, standardId).isEmpty()) {
            throw RuleViolation.of("sponsor-needed", null, Message.of("sponsor.nobody"));
        }
        StandardAlert alert = alerts.save(StandardAlert.send(standardId, text, actor, clock.instant()));
        mail.tell(MailToRoles.SPONSORS, standard, "sponsor-alerted", text);
        return alert.id();
    }

    public void answer(UUID standardId, UUID id, String words, Actor actor) {
        StandardAlert alert = alerts.findById(id)
                .filter(one -> one.standardId().equals(standardId))
                .orElseThrow(() -> new NotFound("alert " + id));
        alert.answer(words, actor, clock.instant());
        alerts.save(alert);
        mail.tell(MailToRoles.RUNNERS, standard(standardId), "sponsor-answered", SEEN, words == null ? "" : words);
    }

    private Standard standard(UUID id) {
        return standards.findById(id).orElseThrow(() -> new NotFound("standard " + id));
    }
}
