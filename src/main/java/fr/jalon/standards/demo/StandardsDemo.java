package fr.jalon.standards.demo;

import fr.jalon.accounts.Grants;
import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.People;
import fr.jalon.shared.Actor;
import fr.jalon.shared.DemoData;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Role;
import fr.jalon.standards.application.MethodCopies;
import fr.jalon.standards.application.Methods;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.Standards;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.Cycles;
import fr.jalon.standards.domain.method.Method;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the real catalogue and its histories in a demonstration; a standard that is there already is left alone. */
@Component
class StandardsDemo implements DemoData {

    private static final Map<Role, String> CAST = Map.of(
            Role.PILOT, "pilote",
            Role.SPONSOR, "commanditaire",
            Role.FACILITATOR, "animation",
            Role.EDITOR, "redaction",
            Role.MEMBER, "membre",
            Role.COPIL_MEMBER, "copil",
            Role.TESTER, "test");

    /** The standards on which the demonstration's people have their roles. */
    private static final List<String> STAGE = List.of(
            "operations-d-amenagement",
            "friches",
            "geostandards-risques-modele-commun",
            "geostandards-risques-ppr",
            "accessibilite-cheminement-espace-naturel",
            "lieux-de-mediation-numerique");

    private final Standards standards;
    private final Cycles cycles;
    private final Methods methods;
    private final MethodCopies copies;
    private final Organisations organisations;
    private final People people;
    private final Grants grants;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    StandardsDemo(
            Standards standards,
            Cycles cycles,
            Methods methods,
            MethodCopies copies,
            Organisations organisations,
            People people,
            Grants grants,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.standards = standards;
        this.cycles = cycles;
        this.methods = methods;
        this.copies = copies;
        this.organisations = organisations;
        this.people = people;
        this.grants = grants;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    @Transactional
    public void load() {
        DemoDataset dataset = DemoDataset.load();
        dataset.bodies().forEach(this::sessions);
        Map<String, Standard> entered = new HashMap<>();
        for (DemoStandard demo : dataset.standards()) {
            if (!standards.existsBySlug(demo.slug())) {
                entered.put(demo.slug(), enter(demo));
            }
        }
        dataset.standards().stream()
                .filter(demo -> entered.containsKey(demo.slug()))
                .forEach(demo -> relate(demo, entered.get(demo.slug())));
        STAGE.stream()
                .filter(entered::containsKey)
                .forEach(slug -> cast(entered.get(slug).id()));
    }

    private void sessions(DemoDataset.Body body) {
        body.sessions().forEach(session -> jdbc.sql("""
                        insert into body_session (id, body_key, held_on, label, version) values (?, ?, ?, ?, 0)
                        on conflict (body_key, held_on) do nothing
                        """)
                .params(UUID.randomUUID(), body.key(), session.on(), session.label())
                .update());
    }

    private Standard enter(DemoStandard demo) {
        Instant now = clock.instant();
        Standard standard = Standard.register(demo.slug(), demo.identity(), Actor.SYSTEM, now);
        demo.versions()
                .forEach(edition ->
                        standard.addVersion(edition.details(), edition.status(), edition.since(), Actor.SYSTEM, now));
        standard.involve(
                demo.organisations().stream()
                        .map(behind -> new Involvement(
                                organisations
                                        .byCode(behind.organisationCode())
                                        .orElseThrow()
                                        .id(),
                                behind.part()))
                        .toList(),
                Actor.SYSTEM,
                now);
        Standard saved = standards.save(standard);
        demo.cycles().forEach(run -> live(saved, run, now));
        demo.events().forEach(event -> happen(saved.id(), event, now));
        return saved;
    }

    private void live(Standard standard, DemoStandard.Run run, Instant now) {
        Method method = methods.get(run.method());
        cycles.save(Cycle.reconstruct(
                standard.id(),
                standard.versionNumbered(run.version()).orElseThrow().id(),
                copies.keep(run.method()),
                method,
                method.track(run.track()),
                run.past(),
                now));
    }

    private void happen(UUID standardId, DemoStandard.Event event, Instant now) {
        events.publishEvent(new LifecycleEvent(
                "cycle",
                standardId,
                standardId,
                event.until() == null ? "event" : "event-until",
                event.until() == null ? List.of(event.what()) : List.of(event.what(), event.until()),
                null,
                null,
                now,
                Visibility.PUBLIC,
                event.on()));
    }

    private void relate(DemoStandard demo, Standard standard) {
        standard.relate(
                demo.relations().stream()
                        .map(link -> new Relation(link.kind(), idOf(link.standard()), link.name()))
                        .toList(),
                Actor.SYSTEM,
                clock.instant());
        standards.save(standard);
    }

    private UUID idOf(String slug) {
        return slug == null ? null : standards.findBySlug(slug).orElseThrow().id();
    }

    private void cast(UUID standardId) {
        CAST.forEach((role, account) -> people.idOf(account + "@demo.jalon.example")
                .ifPresent(person -> grants.grant(Actor.SYSTEM, person, role, standardId)));
    }
}
