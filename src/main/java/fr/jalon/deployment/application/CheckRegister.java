package fr.jalon.deployment.application;

import fr.jalon.deployment.domain.Declaration;
import fr.jalon.deployment.domain.Declarations;
import fr.jalon.shared.Actor;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.NotFound;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who run a standard do with its register: verify, or set aside with a reason that is told. */
@Service
@Transactional
public class CheckRegister {

    private final Declarations declarations;
    private final DeclarantBook book;
    private final StandardIds standards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckRegister(
            Declarations declarations,
            DeclarantBook book,
            StandardIds standards,
            ApplicationEventPublisher events,
            Clock clock) {
        this.declarations = declarations;
        this.book = book;
        this.standards = standards;
        this.events = events;
        this.clock = clock;
    }

    public void verify(String standard, UUID id, String how, Actor actor) {
        Declaration declaration = get(standard, id);
        declaration.verify(how, actor, clock.instant());
        declarations.save(declaration);
    }

    public void setAside(String standard, UUID id, String why, Actor actor) {
        Declaration declaration = get(standard, id);
        declaration.setAside(why, actor, clock.instant());
        declarations.save(declaration);
        tell(declaration);
    }

    private Declaration get(String standard, UUID id) {
        UUID standardId = standards.idOf(standard);
        return declarations
                .findById(id)
                .filter(one -> one.standardId().equals(standardId))
                .orElseThrow(() -> new NotFound("declaration " + id));
    }

    private void tell(Declaration declaration) {
        if (declaration.declarantId() == null) {
            return;
        }
        var named = standards.named(List.of(declaration.standardId()));
        Object[] facts = {named.get(declaration.standardId()).title(), declaration.reason()};
        book.byId(declaration.declarantId()).ifPresent(one -> events.publishEvent(mail(one, facts)));
    }

    private MailRequested mail(Declarant one, Object... facts) {
        String path = "/deploiement/mes-declarations";
        return one.personId() != null
                ? MailRequested.to(one.personId(), "use-set-aside", path, facts)
                : MailRequested.secretTo(
                        one.address(), one.locale(), "use-set-aside", path + "/" + book.link(one.id()), facts);
    }
}
