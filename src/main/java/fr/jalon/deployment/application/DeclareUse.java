package fr.jalon.deployment.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.deployment.domain.Declaration;
import fr.jalon.deployment.domain.DeclarationState;
import fr.jalon.deployment.domain.Declarations;
import fr.jalon.deployment.domain.Statement;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.StandardIds;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does with their own declarations: make, confirm, correct, take back. */
@Service
@Transactional
public class DeclareUse {

    private final Declarations declarations;
    private final DeclarantBook book;
    private final KnownDeclarants declarants;
    private final StandardIds standards;
    private final Organisations organisations;
    private final Clock clock;

    DeclareUse(
            Declarations declarations,
            DeclarantBook book,
            KnownDeclarants declarants,
            StandardIds standards,
            Organisations organisations,
            Clock clock) {
        this.declarations = declarations;
        this.book = book;
        this.declarants = declarants;
        this.standards = standards;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What became of a declaration that was sent. */
    public enum Outcome {
        /** In the register. */
        RECEIVED,
        /** A mail was sent; its link confirms. */
        LINK_SENT,
        /** A mail was sent a moment ago; its link confirms this one too. */
        LINK_UNDER_WAY
    }

    /** @param id of the declaration that says it now */
    public record Declared(UUID id, Outcome outcome) {}

    /** Who sends: an address is only asked of those who are neither signed in nor known by their browser. */
    public record Sender(String address, String secret, Locale language) {}

    public Declared declare(String standard, Statement said, Sender sender, Actor actor) {
        UUID standardId = standards.idOf(standard);
        said.check(Paris.day(clock.instant()));
        Optional<Declarant> known = declarants.known(sender, actor);
        Declarant declarant = known.orElseGet(() -> declarants.byAddress(sender));
        book.lock(declarant.id());
        if (known.isPresent()) {
            return new Declared(receive(standardId, declarant, said, actor), Outcome.RECEIVED);
        }
        Declaration unproved = Declaration.declare(
                standardId, declarant.id(), said, organisation(said), false, actor, clock.instant());
        declarations.save(unproved);
        boolean sent = declarants.sendLink(declarant, "use-confirm");
        return new Declared(unproved.id(), sent ? Outcome.LINK_SENT : Outcome.LINK_UNDER_WAY);
    }

    /** One statement for each territory: a second one corrects the first. */
    private UUID receive(UUID standardId, Declarant declarant, Statement said, Actor actor) {
        Instant now = clock.instant();
        Optional<Declaration> former = standing(
                standardId,
                declarant.id(),
                said.territory() == null ? null : said.territory().code());
        Declaration declaration = former.orElse(null);
        if (declaration == null) {
            declaration = Declaration.declare(standardId, declarant.id(), said, organisation(said), true, actor, now);
        } else {
            declaration.correct(declarant.id(), said, organisation(said), actor, now);
        }
        return declarations.save(declaration).id();
    }

    private Optional<Declaration> standing(UUID standardId, UUID declarant, String territory) {
        return declarations.findByDeclarantIdAndStandardIdAndTerritoryCode(declarant, standardId, territory).stream()
                .filter(one -> one.state() != DeclarationState.UNCONFIRMED && one.state() != DeclarationState.WITHDRAWN)
                .findFirst();
    }

    /** A link of a mail was followed. @return false when nobody has that link */
    @Transactional(readOnly = true)
    public boolean knows(String secret) {
        return book.bearer(secret).isPresent();
    }

    /** Whether the sender has to give an address. */
    @Transactional(readOnly = true)
    public boolean isKnown(String secret, Actor actor) {
        return actor.id() != null || book.bearer(secret).isPresent();
    }

    /** Everything somebody declared and did not take back. */
    @Transactional(readOnly = true)
    public List<Declaration> own(String secret, Actor actor) {
        return declarants.all(secret, actor).stream()
                .flatMap(one -> declarations.findByDeclarantIdOrderByDeclaredAtDesc(one.id()).stream())
                .filter(one -> one.state() != DeclarationState.WITHDRAWN)
                .toList();
    }

    /** The link was opened: everything sent is in the register. Whoever comes twice finds it done. */
    public int confirm(String secret, Actor actor) {
        return declarants.all(secret, actor).stream()
                .mapToInt(declarant -> confirm(declarant, actor))
                .sum();
    }

    private int confirm(Declarant declarant, Actor actor) {
        book.lock(declarant.id());
        book.confirm(declarant.id());
        Map<String, Declaration> last = new LinkedHashMap<>();
        List<Declaration> waiting = declarations.findByDeclarantIdOrderByDeclaredAtDesc(declarant.id()).stream()
                .filter(one -> one.state() == DeclarationState.UNCONFIRMED)
                .toList();
        waiting.forEach(one -> last.putIfAbsent(one.standardId() + " " + one.territoryCode(), one));
        waiting.forEach(one -> confirm(one, last.containsValue(one), declarant, actor));
        return last.size();
    }

    private void confirm(Declaration sent, boolean last, Declarant declarant, Actor actor) {
        Instant now = clock.instant();
        Optional<Declaration> former = standing(sent.standardId(), declarant.id(), sent.territoryCode());
        if (last && former.isEmpty()) {
            sent.confirm(declarant.id(), organisation(sent.statement()), actor, now);
        } else {
            if (last) {
                former.get().correct(declarant.id(), sent.statement(), organisation(sent.statement()), actor, now);
                declarations.save(former.get());
            }
            sent.withdraw(declarant.id(), actor, now);
        }
        declarations.save(sent);
    }

    /** @throws NotFound when it is somebody else's */
    @Transactional(readOnly = true)
    public Declaration own(UUID id, String secret, Actor actor) {
        List<Declarant> mine = declarants.all(secret, actor);
        return declarations
                .findById(id)
                .filter(one -> mine.stream().anyMatch(declarant -> one.isOf(declarant.id()))
                        && one.state() != DeclarationState.WITHDRAWN)
                .orElseThrow(() -> new NotFound("declaration " + id));
    }

    public void correct(UUID id, Statement said, String secret, Actor actor) {
        Declaration own = own(id, secret, actor);
        String territory = said.territory() == null ? null : said.territory().code();
        standing(own.standardId(), own.declarantId(), territory)
                .filter(other -> !other.id().equals(id) && own.state() != DeclarationState.UNCONFIRMED)
                .ifPresent(other -> {
                    throw RuleViolation.of("declared-once", "territory", Message.of("declaration.declared-once"));
                });
        own.correct(own.declarantId(), said, organisation(said), actor, clock.instant());
        declarations.save(own);
    }

    public void withdraw(UUID id, String secret, Actor actor) {
        Declaration own = own(id, secret, actor);
        own.withdraw(own.declarantId(), actor, clock.instant());
        declarations.save(own);
    }

    /** A fresh way to one's declarations. Says nothing of whether the address is known. */
    public void findAgain(String address) {
        declarants.findAgain(address);
    }

    private UUID organisation(Statement said) {
        return organisations
                .written(said.organisation())
                .map(OrganisationRef::id)
                .orElse(null);
    }
}
