package fr.jalon.standards.application.pages;

import fr.jalon.accounts.Grant;
import fr.jalon.accounts.Grants;
import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Role;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.SponsorPanel;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import fr.jalon.standards.StandardPanel;
import fr.jalon.standards.StandardPanel.Panel;
import fr.jalon.standards.application.LineFacts;
import fr.jalon.standards.application.MethodCopies;
import fr.jalon.standards.application.PoleLines;
import fr.jalon.standards.application.SessionBook;
import fr.jalon.standards.application.pages.CycleViews.CycleView;
import fr.jalon.standards.application.pages.CycleViews.SponsorView;
import fr.jalon.standards.application.pages.StandardPage.PartView;
import fr.jalon.standards.application.pages.StandardPage.RelationView;
import fr.jalon.standards.application.pages.StandardPage.RoleView;
import fr.jalon.standards.application.pages.StandardPage.VersionView;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
import fr.jalon.standards.domain.Standard;
import fr.jalon.standards.domain.cycle.Cycle;
import fr.jalon.standards.domain.cycle.CycleState;
import fr.jalon.standards.domain.cycle.Cycles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the pages of a standard. */
@Service
@Transactional(readOnly = true)
public class StandardPages implements StandardHeads {

    private final Heads heads;
    private final Cycles cycles;
    private final CycleReader reader;
    private final MethodCopies copies;
    private final SessionBook sessions;
    private final Organisations organisations;
    private final Grants grants;
    private final People people;
    private final List<StandardPanel> panels;
    private final List<SponsorPanel> sponsorPanels;
    private final AlertReader alerts;
    private final JdbcClient jdbc;
    private final Clock clock;

    StandardPages(
            Heads heads,
            Cycles cycles,
            CycleReader reader,
            MethodCopies copies,
            SessionBook sessions,
            Organisations organisations,
            Grants grants,
            People people,
            List<StandardPanel> panels,
            List<SponsorPanel> sponsorPanels,
            AlertReader alerts,
            JdbcClient jdbc,
            Clock clock) {
        this.heads = heads;
        this.cycles = cycles;
        this.reader = reader;
        this.copies = copies;
        this.sessions = sessions;
        this.organisations = organisations;
        this.grants = grants;
        this.people = people;
        this.panels = panels;
        this.sponsorPanels = sponsorPanels;
        this.alerts = alerts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A cycle page: the standard, the cycle, and the other cycles of the standard. */
    public record CyclePage(StandardHead head, CycleView cycle, Outlook outlook, List<OtherCycle> others) {}

    /** Enough of a cycle to link to it. */
    public record OtherCycle(UUID id, String version, CycleState state) {}

    @Override
    public StandardHead head(String slug, Actor actor) {
        Standard standard = heads.standard(slug);
        List<Cycle> all = cycles.findByStandardId(standard.id());
        return head(standard, Heads.current(all).orElse(null), all, actor);
    }

    private StandardHead head(Standard standard, Cycle shown, List<Cycle> all, Actor actor) {
        PoleLine line = shown == null ? null : line(shown);
        boolean open = all.stream().anyMatch(cycle -> cycle.state() == CycleState.OPEN);
        return heads.head(standard, shown, line, open, actor);
    }

    private PoleLine line(Cycle cycle) {
        return PoleLines.draw(LineFacts.of(cycle), copies.of(cycle), today());
    }

    private LocalDate today() {
        return Paris.day(clock.instant());
    }

    public StandardPage page(String slug, Actor actor) {
        return page(slug, actor, id -> panels.stream().map(each -> each.panel(id, actor)), id -> List.of());
    }

    /** For the sponsor: the same with what each module has to tell them, in the place of its panel. */
    public StandardPage synthesis(String slug, Actor actor) {
        return page(
                slug,
                actor,
                id -> sponsorPanels.stream().map(each -> each.forSponsor(id, actor)),
                id -> alerts.of(id, actor));
    }

    private StandardPage page(
            String slug,
            Actor actor,
            Function<UUID, Stream<Optional<Panel>>> asked,
            Function<UUID, List<SponsorView>> alerted) {
        Standard standard = heads.standard(slug);
        List<Cycle> all = cycles.findByStandardId(standard.id());
        Cycle shown = Heads.current(all).orElse(null);
        StandardHead head = head(standard, shown, all, actor);
        CycleView cycle = shown == null ? null : reader.read(standard, shown, head.line(), actor);
        return new StandardPage(
                head,
                cycle,
                cycle == null ? null : Outlook.of(cycle, coming()),
                versions(standard),
                parts(standard),
                roles(standard),
                relations(standard),
                standard.identity().workingGroup(),
                standard.identity().registryUrl(),
                standard.identity().pageUrl(),
                asked.apply(standard.id())
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(Panel::order))
                        .toList(),
                alerted.apply(standard.id()));
    }

    /**
     * @param cycleId null for the cycle to show first
     * @throws NotFound when the standard has no such cycle
     */
    public CyclePage cycle(String slug, UUID cycleId, Actor actor) {
        Standard standard = heads.standard(slug);
        List<Cycle> all = cycles.findByStandardId(standard.id());
        Cycle shown = (cycleId == null ? Heads.current(all) : byId(all, cycleId)).orElse(null);
        if (shown == null && cycleId != null) {
            throw new NotFound("cycle " + cycleId);
        }
        StandardHead head = head(standard, shown, all, actor);
        CycleView view = shown == null ? null : reader.read(standard, shown, head.line(), actor);
        List<OtherCycle> others = all.stream()
                .filter(other -> other != shown)
                .map(other -> new OtherCycle(
                        other.id(), standard.versionOf(other.versionId()).number(), other.state()))
                .sorted(Comparator.comparing(OtherCycle::version).reversed())
                .toList();
        return new CyclePage(head, view, view == null ? null : Outlook.of(view, coming()), others);
    }

    private static Optional<Cycle> byId(List<Cycle> all, UUID id) {
        return all.stream().filter(cycle -> cycle.id().equals(id)).findFirst();
    }

    /** Sessions from today on, the soonest first. */
    private List<SessionBook.Session> coming() {
        List<SessionBook.Session> coming = new ArrayList<>(sessions.sessions().stream()
                .filter(session -> !session.on().isBefore(today()))
                .toList());
        Collections.reverse(coming);
        return coming;
    }

    private static List<VersionView> versions(Standard standard) {
        List<VersionView> views = new ArrayList<>(standard.versions().stream()
                .map(version -> new VersionView(
                        version.id(),
                        version.number(),
                        version.semanticNumber(),
                        version.documentStatus(),
                        version.statusSince(),
                        version.dates(),
                        version.note()))
                .toList());
        Collections.reverse(views);
        return views;
    }

    private List<PartView> parts(Standard standard) {
        Map<UUID, OrganisationRef> known = organisations.byIds(standard.involvements().stream()
                .map(Involvement::organisationId)
                .toList());
        return Arrays.stream(Involvement.Part.values())
                .map(part -> new PartView(
                        part,
                        standard.involvements().stream()
                                .filter(involvement -> involvement.part() == part)
                                .map(involvement -> known.get(involvement.organisationId()))
                                .sorted(Comparator.comparing(OrganisationRef::name))
                                .toList()))
                .filter(part -> !part.organisations().isEmpty())
                .toList();
    }

    private List<RoleView> roles(Standard standard) {
        List<Grant> held = grants.onStandard(standard.id());
        Map<UUID, PersonRef> names =
                people.byIds(held.stream().map(Grant::personId).toList());
        return Role.onStandard().stream()
                .map(role -> new RoleView(
                        role,
                        held.stream()
                                .filter(grant -> grant.role() == role)
                                .map(grant -> names.get(grant.personId()).name())
                                .sorted()
                                .toList()))
                .filter(role -> !role.names().isEmpty())
                .toList();
    }

    private List<RelationView> relations(Standard standard) {
        return jdbc.sql("""
                select r.kind, coalesce(o.title, r.target_name) as name, o.slug, true as outward
                from standard_relation r left join standard o on o.id = r.target_id
                where r.standard_id = :id
                union all
                select r.kind, o.title, o.slug, false
                from standard_relation r join standard o on o.id = r.standard_id
                where r.target_id = :id
                order by 4 desc, 1, 2
                """)
                .param("id", standard.id())
                .query((row, number) -> new RelationView(
                        Relation.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("slug"),
                        row.getBoolean("outward")))
                .list();
    }
}
