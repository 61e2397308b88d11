package fr.jalon.campaigns;

import fr.jalon.campaigns.application.RunCampaigns;
import fr.jalon.campaigns.application.SetUpCampaigns;
import fr.jalon.campaigns.domain.CallPeriod;
import fr.jalon.campaigns.domain.ChecklistPoint;
import fr.jalon.campaigns.domain.Description;
import fr.jalon.campaigns.domain.DocumentLine;
import fr.jalon.campaigns.domain.Notice;
import fr.jalon.campaigns.domain.TypePreset;
import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.RevisionRef;
import fr.jalon.documents.Texts;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardIds;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Calls for tests of the whole application: a clock to set, a text of three clauses, an open call on it. Brings
 * {@link CallTriage} along, so that one application serves all tests of calls.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(CallTriage.class)
public class CallStory {

    public static final Instant START = Instant.parse("2026-06-01T10:00:00Z");
    public static final Instant CLOSES = START.plus(40, ChronoUnit.DAYS);
    public static final UUID REVISION = id("revision");
    public static final ClauseRef SCOPE = clause("Objet", 0, "1", "1-objet", "Le standard décrit les friches.");
    public static final ClauseRef CODE = clause(
            "Rattachement à la commune",
            1,
            "2.1",
            "2-1-rattachement",
            "Toute friche porte le code INSEE de sa commune.");

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(START);

    @Autowired
    private SetUpCampaigns setUp;

    @Autowired
    private RunCampaigns run;

    @Autowired
    private JdbcClient jdbc;

    public static void now(Instant instant) {
        NOW.set(instant);
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static ClauseRef clause(String title, int position, String number, String anchor, String plain) {
        return new ClauseRef(
                id("clause" + anchor),
                id("identity" + anchor),
                null,
                position,
                number.contains(".") ? 2 : 1,
                number,
                title,
                anchor,
                null,
                plain,
                "<p>" + plain + "</p>");
    }

    @Bean
    @Primary
    static Clock settableClock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("UTC");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }

            @Override
            public Instant instant() {
                return NOW.get();
            }
        };
    }

    @Bean
    @Primary
    static Texts oneText(StandardIds standards) {
        return new Texts() {
            @Override
            public Optional<RevisionRef> revision(UUID id) {
                return REVISION.equals(id)
                        ? Optional.of(new RevisionRef(
                                REVISION, id("text"), standards.idOf("friches"), "Friches", "v1", "/textes/friches"))
                        : Optional.empty();
            }

            @Override
            public List<RevisionRef> revisionsOf(UUID standardId) {
                return revision(REVISION).stream()
                        .filter(each -> each.standardId().equals(standardId))
                        .toList();
            }

            @Override
            public List<ClauseRef> clauses(UUID revisionId) {
                return List.of(SCOPE, CODE);
            }

            @Override
            public Map<UUID, ClauseRef> clausesById(Collection<UUID> ids) {
                return Map.of();
            }
        };
    }

    /** The text of {@link #oneText} has a row, so that calls may point to it. */
    private void keepRevision() {
        jdbc.sql("""
                with file as (insert into stored_file (id, name, media_type, size, sha256, content, stored_at)
                    values (:revision, 'friches.md', 'text/markdown', 1, 'friches', 'x'::bytea, now()) on conflict do nothing)
                insert into revision (id, standard_id, title, label, slug, source_file_id, format, state, levels,
                    imported_at, version)
                select :revision, id, 'Friches', 'v1', 'v1', :revision, 'MARKDOWN', 'DRAFT', '{}', now(), 0
                from standard where slug = 'friches' on conflict do nothing
                """).param("revision", REVISION).update();
    }

    /** A call of forty days on that text, open since an hour. */
    public String open(String title) {
        now(START);
        keepRevision();
        String slug = setUp.create("friches", title, TypePreset.GMTE, Actor.SYSTEM);
        setUp.defineDocuments(slug, List.of(new DocumentLine("texte", "Friches, version 1", REVISION)), Actor.SYSTEM);
        setUp.describe(
                slug,
                new Description(
                        title,
                        new Notice("Un besoin", "Tous", "Un but", "Des usages", "Une méthode", "Lisez"),
                        List.of("Que manque-t-il ?"),
                        null,
                        null),
                Actor.SYSTEM);
        setUp.schedule(slug, new CallPeriod(START.minusSeconds(3600), CLOSES), null, Actor.SYSTEM);
        for (ChecklistPoint point : ChecklistPoint.values()) {
            if (!point.isEssential()) {
                setUp.setAside(slug, point, "Essai", Actor.SYSTEM);
            }
        }
        run.prepare(slug, Actor.SYSTEM);
        run.approve(slug, null, null, Actor.SYSTEM);
        run.announce(slug, Actor.SYSTEM);
        return slug;
    }
}
