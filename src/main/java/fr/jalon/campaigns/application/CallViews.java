package fr.jalon.campaigns.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.CampaignState;
import fr.jalon.campaigns.domain.Ref;
import fr.jalon.shared.Actor;
import fr.jalon.standards.SessionRef;
import fr.jalon.standards.Sessions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a call whole, in a fixed number of statements whatever its comments. */
@Service
@Transactional(readOnly = true)
public class CallViews {

    private final CampaignDesk desk;
    private final CallReader lines;
    private final Organisations organisations;
    private final People people;
    private final Sessions sessions;
    private final JdbcClient jdbc;

    CallViews(
            CampaignDesk desk,
            CallReader lines,
            Organisations organisations,
            People people,
            Sessions sessions,
            JdbcClient jdbc) {
        this.desk = desk;
        this.lines = lines;
        this.organisations = organisations;
        this.people = people;
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    /** @throws fr.jalon.shared.NotFound when there is none, or not for this reader */
    public CallView view(String idOrSlug, Actor reader) {
        Campaign call = desk.seen(idOrSlug, reader);
        CallLine line = lines.line(call.slug(), reader);
        return new CallView(
                line,
                call.notice(),
                List.copyOf(call.questions()),
                List.copyOf(call.types()),
                call.documents().stream()
                        .map(each -> new CallView.Document(each.id(), each.code(), each.title(), each.revisionId()))
                        .toList(),
                List.copyOf(call.extensions()),
                takers(call.id()),
                call.state().isPublic() ? List.of() : call.checkedPoints(),
                name(call.shortBy()),
                call.announcedAt(),
                call.approvedOn(),
                call.approvalNote(),
                call.returnAddress(),
                session(call.targetSessionId()),
                call.version(),
                may(call, line.state(), reader));
    }

    private static Set<String> may(Campaign call, CampaignState state, Actor reader) {
        return Arrays.stream(CampaignAction.values())
                .filter(action -> action.isOffered(reader, call.standardId(), state))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private SessionRef session(UUID id) {
        return id == null ? null : sessions.session(id).orElse(null);
    }

    private String name(UUID person) {
        PersonRef found = person == null ? null : people.byIds(List.of(person)).get(person);
        return found == null ? null : found.name();
    }

    /** Names of those who ticked the checklist, by id. */
    public Map<UUID, PersonRef> people(CallView call) {
        return people.byIds(call.checklist().stream()
                .map(point -> point.by())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private record Counted(String code, UUID organisation, String written, int comments) {}

    private List<CallView.Taker> takers(UUID campaignId) {
        List<Counted> counted = jdbc.sql("""
                        select t.code, (array_agg(t.organisation_id))[1] as organisation_id, sum(t.received)::int as comments,
                            (select nullif(m.organisation_as_written, '') from comment m
                                where m.campaign_id = d.campaign_id and m.organisation_code = t.code
                                and m.state = 'RECEIVED' and t.code <> :web limit 1) as written
                        from comment_tally t join campaign_document d on d.id = t.document_id
                        where d.campaign_id = :campaign and t.received > 0
                        group by t.code, d.campaign_id order by 3 desc, t.code
                        """)
                .param("campaign", campaignId)
                .param("web", Ref.WEB)
                .query((row, number) -> new Counted(
                        row.getString("code"),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("written"),
                        row.getInt("comments")))
                .list();
        Map<UUID, OrganisationRef> named = organisations.byIds(counted.stream()
                .map(Counted::organisation)
                .filter(Objects::nonNull)
                .toList());
        return counted.stream()
                .map(each -> new CallView.Taker(
                        each.code(),
                        named.containsKey(each.organisation())
                                ? named.get(each.organisation()).name()
                                : each.written(),
                        each.comments()))
                .toList();
    }
}
