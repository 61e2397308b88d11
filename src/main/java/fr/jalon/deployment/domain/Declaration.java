package fr.jalon.deployment.domain;

import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody declares that they use a standard, or why they do not: one statement for one territory. */
@Entity
@Table(name = "use_declaration")
public class Declaration extends DeclarationFacts {

    protected Declaration() {}

    /**
     * @param organisationId the organisation that is written like that, or null while nobody knows it
     * @param proved the author is signed in, or showed before that the address is theirs
     */
    public static Declaration declare(
            UUID standardId,
            UUID declarantId,
            Statement said,
            UUID organisationId,
            boolean proved,
            Actor by,
            Instant now) {
        said.check(Paris.day(now));
        Declaration declaration = new Declaration();
        declaration.id = UUID.randomUUID();
        declaration.standardId = standardId;
        declaration.declarantId = declarantId;
        declaration.state = DeclarationState.UNCONFIRMED;
        declaration.declaredAt = now;
        declaration.put(said, organisationId);
        declaration.changedAt = now;
        if (proved) {
            declaration.confirm(declarantId, organisationId, by, now);
        }
        return declaration;
    }

    /** Enters a declaration that was made elsewhere: it has no author here, so nobody corrects it. */
    public static Declaration recall(UUID standardId, Statement said, boolean verified, Actor by, Instant now) {
        Declaration declaration = declare(standardId, null, said, null, false, by, now);
        declaration.move(DeclarationState.DECLARED);
        if (verified) {
            declaration.move(DeclarationState.VERIFIED);
            declaration.verifiedAt = now;
        }
        return declaration;
    }

    /** Its author read the mail. */
    public void confirm(UUID declarant, UUID organisation, Actor by, Instant now) {
        DeclarationAction.CONFIRM.require(isOf(declarant), by, standardId, state);
        organisationId = organisation;
        move(DeclarationState.DECLARED);
        declaredAt = now;
        record("declared", null, by, now, Visibility.PUBLIC, organisationAsWritten, used, territory());
    }

    /** Only its author changes what it says; what was checked has to be checked again. */
    public void correct(UUID declarant, Statement said, UUID organisation, Actor by, Instant now) {
        DeclarationAction.CORRECT.require(isOf(declarant), by, standardId, state);
        said.check(Paris.day(now));
        put(said, organisation);
        changedAt = now;
        if (state == DeclarationState.UNCONFIRMED) {
            return;
        }
        if (state != DeclarationState.DECLARED) {
            move(DeclarationState.DECLARED);
        }
        verifiedAt = null;
        verifiedBy = null;
        reason = null;
        record("corrected", null, by, now, Visibility.PUBLIC, organisationAsWritten, used, territory());
    }

    public void withdraw(UUID declarant, Actor by, Instant now) {
        DeclarationAction.WITHDRAW.require(isOf(declarant), by, standardId, state);
        boolean known = state != DeclarationState.UNCONFIRMED;
        move(DeclarationState.WITHDRAWN);
        changedAt = now;
        if (known) {
            record("withdrawn", null, by, now, Visibility.PUBLIC, organisationAsWritten);
        }
    }

    /** @param how what it was checked against, or null */
    public void verify(String how, Actor by, Instant now) {
        DeclarationAction.VERIFY.require(false, by, standardId, state);
        move(DeclarationState.VERIFIED);
        verifiedAt = now;
        verifiedBy = by.id();
        record("verified", how, by, now, Visibility.PUBLIC, organisationAsWritten);
    }

    /** @param why told to its author */
    public void setAside(String why, Actor by, Instant now) {
        DeclarationAction.PUT_ASIDE.require(false, by, standardId, state);
        if (why == null || why.isBlank()) {
            throw RuleViolation.of("reason-needed", "reason", Message.of("declaration.reason-needed"));
        }
        move(DeclarationState.SET_ASIDE);
        reason = why.strip();
        verifiedAt = null;
        verifiedBy = null;
        record("set-aside", reason, by, now, Visibility.INTERNAL, organisationAsWritten);
    }

    private void put(Statement said, UUID organisation) {
        organisationId = organisation;
        organisationAsWritten = said.organisation();
        declaredAs = said.as();
        used = said.use();
        territoryCode = said.territory().code();
        territoryName = Territories.french().name(territoryCode) == null
                ? said.territory().name()
                : null;
        departements = said.territory().departements().toArray(String[]::new);
        usedSince = said.since();
        tool = said.tool();
        obstacle = said.obstacle();
        words = said.words();
    }

    private void move(DeclarationState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalStateException(state + " does not lead to " + next);
        }
        state = next;
    }

    private void record(String verb, String why, Actor by, Instant now, Visibility who, Object... facts) {
        changedAt = now;
        registerEvent(new LifecycleEvent("declaration", id, standardId, verb, List.of(facts), why, by.id(), now, who));
    }
}
