package fr.jalon.campaigns.application;

import fr.jalon.accounts.Grant;
import fr.jalon.accounts.Grants;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.Contributor;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who is told what about a call: the people of the standard, those who commented, those who asked to be told. */
@Component
class CallTold {

    /** Have something that everybody reads. */
    static final String COMMENTED =
            "exists (select from comment m where m.contributor_id = c.id and m.state = 'RECEIVED')";

    private final Grants grants;
    private final ContributorBook book;
    private final ApplicationEventPublisher events;

    CallTold(Grants grants, ContributorBook book, ApplicationEventPublisher events) {
        this.grants = grants;
        this.book = book;
        this.events = events;
    }

    void opened(Campaign call) {
        people(call).forEach(person -> tell(person, call, "call-opened", call.title(), call.closesAt()));
        everybodyElse(call, "c.wants_news", people(call))
                .forEach(one -> tell(one, call, "call-opened", call.title(), call.closesAt()));
    }

    /** Guide 2026: two weeks before the end. */
    void reminded(Campaign call) {
        people(call).forEach(person -> tell(person, call, "call-reminder", call.title(), call.closesAt()));
        everybodyElse(call, "c.wants_news", people(call))
                .forEach(one -> tell(one, call, "call-reminder", call.title(), call.closesAt()));
    }

    void extended(Campaign call, String reason) {
        people(call).forEach(person -> tell(person, call, "call-extended", call.title(), call.closesAt(), reason));
        everybodyElse(call, "(c.wants_news or " + COMMENTED + ")", people(call))
                .forEach(one -> tell(one, call, "call-extended", call.title(), call.closesAt(), reason));
    }

    /** Guide 2026: contributors are thanked at the deadline. */
    void closed(Campaign call) {
        book.confirmed(call.id(), COMMENTED).forEach(one -> tell(one, call, "call-thanks", call.title()));
    }

    void acknowledged(Campaign call, Contributor one, String refs) {
        tell(one, call, "call-acknowledged", call.title(), refs, call.closesAt());
    }

    /** @param report address of the whole report */
    void answered(Campaign call, Contributor one, Message answers, String report) {
        tell(one, call, "call-answers", call.title(), answers, report);
    }

    private Set<UUID> people(Campaign call) {
        Set<UUID> people = new HashSet<>();
        for (Grant grant : grants.onStandard(call.standardId())) {
            people.add(grant.personId());
        }
        return people;
    }

    private List<Contributor> everybodyElse(Campaign call, String condition, Set<UUID> told) {
        return book.confirmed(call.id(), condition).stream()
                .filter(one -> one.personId() == null || !told.contains(one.personId()))
                .toList();
    }

    private void tell(UUID person, Campaign call, String template, Object... facts) {
        events.publishEvent(MailRequested.to(person, template, "/appels/" + call.slug(), facts));
    }

    /** Without an account, the way back to one's comments is a fresh link. */
    private void tell(Contributor one, Campaign call, String template, Object... facts) {
        if (one.personId() != null) {
            events.publishEvent(MailRequested.to(one.personId(), template, "/appels/" + call.slug() + "/suivi", facts));
        } else if (one.address() != null) {
            String path = "/appels/" + call.slug() + "/suivi/" + book.link(one.id(), true);
            events.publishEvent(MailRequested.secretTo(one.address(), one.locale(), template, path, facts));
        }
    }

    /** The link that proves an address. */
    void confirm(Campaign call, Contributor one) {
        String path = "/appels/" + call.slug() + "/suivi/" + book.link(one.id(), true);
        events.publishEvent(MailRequested.secretTo(
                one.address(), one.locale(), "call-confirm", path, call.title(), call.closesAt()));
    }
}
