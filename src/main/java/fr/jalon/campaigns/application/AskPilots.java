package fr.jalon.campaigns.application;

import fr.jalon.accounts.Grants;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Address;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Message;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A question to those who run a call, whose addresses are never shown. */
@Service
@Transactional
public class AskPilots {

    private static final Set<Role> RUN = Set.of(Role.PILOT, Role.FACILITATOR);

    private final CampaignDesk desk;
    private final Grants grants;
    private final ApplicationEventPublisher events;

    AskPilots(CampaignDesk desk, Grants grants, ApplicationEventPublisher events) {
        this.desk = desk;
        this.grants = grants;
        this.events = events;
    }

    public void ask(String slug, String address, String question, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        if (!Address.isPlausible(address)) {
            throw RuleViolation.of("address", "address", Message.of("comment.address"));
        }
        Set<UUID> people = grants.onStandard(call.standardId()).stream()
                .filter(grant -> RUN.contains(grant.role()))
                .map(grant -> grant.personId())
                .collect(Collectors.toSet());
        if (people.isEmpty()) {
            throw RuleViolation.of("nobody-answers", null, Message.of("campaign.nobody-answers"));
        }
        people.forEach(person -> events.publishEvent(MailRequested.to(
                person, "call-question", "/appels/" + slug, call.title(), Address.normal(address), question)));
    }
}
