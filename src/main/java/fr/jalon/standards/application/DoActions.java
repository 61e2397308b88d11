package fr.jalon.standards.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.files.FileStore;
import fr.jalon.standards.domain.cycle.ActionProgress;
import fr.jalon.standards.domain.cycle.Evidence;
import fr.jalon.standards.domain.cycle.PhaseRules;
import fr.jalon.standards.domain.method.Action;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ticks the actions of phases, with their evidence, and says who does them. */
@Service
@Transactional
public class DoActions {

    private final CycleDesk desk;
    private final FileStore files;
    private final Existing existing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DoActions(CycleDesk desk, FileStore files, Existing existing, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.desk = desk;
        this.files = files;
        this.existing = existing;
        this.clock = clock;
    }

    public void tick(UUID cycleId, String key, PartialDate on, String note, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        file.cycle().tick(action(file, key), on, note, actor, clock.instant());
        desk.save(file);
    }

    public void reopen(UUID cycleId, String key, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        file.cycle().reopen(action(file, key), actor, clock.instant());
        desk.save(file);
    }

    public void assign(UUID cycleId, String key, UUID person, LocalDate due, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        existing.requirePerson(person);
        Action action = action(file, key);
        UUID before = file.cycle().progress(key).map(ActionProgress::assigneeId).orElse(null);
        file.cycle().assign(action, person, due, actor, clock.instant());
        desk.save(file);
        if (person != null && !person.equals(before) && !person.equals(actor.id())) {
            tell(person, file, action, due);
        }
    }

    private void tell(UUID person, CycleDesk.File file, Action action, LocalDate due) {
        events.publishEvent(MailRequested.to(
                person,
                "action-assigned",
                "/standards/" + file.standard().slug() + "/cycles/"
                        + file.cycle().id() + "/actions/" + action.key(),
                file.standard().identity().title(),
                action.name(),
                due == null ? Message.of("mail.action-assigned.no-due") : Message.of("mail.action-assigned.due", due)));
    }

    /** @param href an http(s) address, or a local path for a page of this application */
    public UUID proveByLink(UUID cycleId, String key, String title, String href, Actor actor) {
        requireAddress(href);
        CycleDesk.File file = desk.file(cycleId);
        Evidence.Proof proof = Evidence.Proof.link(title == null || title.isBlank() ? href : title, href);
        UUID added = file.cycle()
                .prove(action(file, key), proof, actor, clock.instant())
                .id();
        desk.save(file);
        return added;
    }

    /** @throws RuleViolation when the file is too large, empty, or not what its name says */
    public UUID proveByFile(UUID cycleId, String key, String title, String name, byte[] content, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        Action action = action(file, key);
        UUID stored = files.keep(name, content);
        Evidence.Proof proof =
                Evidence.Proof.file(title == null || title.isBlank() ? FileStore.plainName(name) : title, stored);
        UUID added = file.cycle().prove(action, proof, actor, clock.instant()).id();
        desk.save(file);
        return added;
    }

    public void withdraw(UUID cycleId, String key, UUID evidence, Actor actor) {
        CycleDesk.File file = desk.file(cycleId);
        Optional<UUID> stored = file.cycle().progress(key).stream()
                .flatMap(progress -> progress.evidence().stream())
                .filter(each -> each.id().equals(evidence) && each.fileId() != null)
                .map(Evidence::fileId)
                .findFirst();
        file.cycle().withdrawEvidence(action(file, key), evidence, actor, clock.instant());
        desk.saveNow(file);
        stored.ifPresent(files::discard);
    }

    private static Action action(CycleDesk.File file, String key) {
        return PhaseRules.actionOf(file.cycle(), file.method(), key);
    }

    private static void requireAddress(String href) {
        if (href.strip().chars().anyMatch(Character::isWhitespace)) {
            throw RuleViolation.of("address-unreadable", "href", Message.of("evidence.address-with-space", href));
        }
        boolean begun = href.matches("(?i)https?://.+|/[^/].*");
        try {
            URI address = new URI(href.strip());
            boolean local = href.startsWith("/") && !href.startsWith("//") && !href.contains("\\");
            boolean web = address.getScheme() != null
                    && Set.of("http", "https").contains(address.getScheme())
                    && address.getHost() != null;
            if (local || web) {
                return;
            }
        } catch (URISyntaxException unreadable) {
            // said below, like any other address that is none
        }
        throw RuleViolation.of(
                "address-unreadable",
                "href",
                Message.of(begun ? "evidence.address-misspelt" : "evidence.address-unreadable", href));
    }
}
