package fr.jalon.deployment.application;

import fr.jalon.deployment.application.DeclareUse.Sender;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Address;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who declares: somebody signed in, somebody whose browser followed a link of a mail, or whoever reads mail at an address. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KnownDeclarants {

    private static final Duration LINK_LASTS = Duration.ofMinutes(10);

    private final DeclarantBook book;
    private final ApplicationEventPublisher events;

    KnownDeclarants(DeclarantBook book, ApplicationEventPublisher events) {
        this.book = book;
        this.events = events;
    }

    Optional<Declarant> known(Sender sender, Actor actor) {
        return actor.id() != null
                ? Optional.of(book.withAccount(actor.id(), sender.language()))
                : book.bearer(sender.secret());
    }

    /** Somebody who is signed in and followed the link of a mail is both. */
    List<Declarant> all(String secret, Actor actor) {
        Optional<Declarant> account = actor.id() == null ? Optional.empty() : book.ofPerson(actor.id());
        return Stream.concat(account.stream(), book.bearer(secret).stream()).toList();
    }

    /** @throws RuleViolation when what was typed is no address */
    Declarant byAddress(Sender sender) {
        return book.byAddress(plausible(sender.address()), sender.language());
    }

    /** @return false when a link was sent a moment ago */
    boolean sendLink(Declarant declarant, String template) {
        if (!book.claimLink(declarant.id(), LINK_LASTS)) {
            return false;
        }
        String path = "/deploiement/mes-declarations/" + book.link(declarant.id());
        events.publishEvent(MailRequested.secretTo(declarant.address(), declarant.locale(), template, path));
        return true;
    }

    void findAgain(String address) {
        book.ofAddress(plausible(address)).ifPresent(one -> sendLink(one, "use-link"));
    }

    private static String plausible(String typed) {
        String address = Address.normal(typed);
        if (!Address.isPlausible(address)) {
            throw RuleViolation.of("address", "address", Message.of("declaration.address"));
        }
        return address;
    }
}
