package fr.jalon.campaigns.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.campaigns.application.PositionView.Offered;
import fr.jalon.campaigns.application.PositionView.Taken;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.Comments;
import fr.jalon.campaigns.domain.CommonPosition;
import fr.jalon.campaigns.domain.CommonPositions;
import fr.jalon.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the common position of the organisation of whoever asks. Nobody reads that of another. */
@Service
@Transactional(readOnly = true)
public class PositionReader {

    private final CampaignDesk desk;
    private final CommonPositions positions;
    private final Comments comments;
    private final ClauseOrder order;
    private final Organisations organisations;
    private final People people;
    private final JdbcClient jdbc;

    PositionReader(
            CampaignDesk desk,
            CommonPositions positions,
            Comments comments,
            ClauseOrder order,
            Organisations organisations,
            People people,
            JdbcClient jdbc) {
        this.desk = desk;
        this.positions = positions;
        this.comments = comments;
        this.order = order;
        this.organisations = organisations;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Somebody chose an organisation and nobody vouched for it yet: they may not speak for it. */
    public boolean waitsForVouching(Actor actor) {
        return actor.id() != null
                && organisations.ofPerson(actor.id()).isPresent()
                && organisationOf(actor).isEmpty();
    }

    /** The organisation somebody may speak for. */
    public Optional<OrganisationRef> organisationOf(Actor actor) {
        return actor.id() == null ? Optional.empty() : organisations.vouchedFor(actor.id());
    }

    /** Empty for somebody without an organisation. */
    public Optional<PositionView> view(String slug, Actor actor) {
        Campaign call = desk.seen(slug, actor);
        return organisationOf(actor).map(organisation -> view(call, organisation));
    }

    private PositionView view(Campaign call, OrganisationRef organisation) {
        CommonPosition position = positions
                .findByCampaignIdAndOrganisationId(call.id(), organisation.id())
                .orElse(null);
        List<Comment> taken =
                position == null ? List.of() : order.inReadingOrder(call, comments.findByPositionId(position.id()));
        List<Comment> offered = order.inReadingOrder(call, offered(call, organisation.id()));
        Map<UUID, String> authors = authors(call.id());
        Set<UUID> used =
                taken.stream().map(Comment::takenFrom).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, Comment> sources = offered.stream().collect(Collectors.toMap(Comment::id, each -> each));
        return new PositionView(
                organisation,
                people.of(organisation.id()).stream().map(PersonRef::name).toList(),
                offered.stream()
                        .map(each -> new Offered(
                                each,
                                document(call, each),
                                authors.get(each.contributorId()),
                                used.contains(each.id())))
                        .toList(),
                taken.stream()
                        .map(each -> new Taken(each, document(call, each), from(each, sources, authors)))
                        .toList(),
                position == null ? null : position.sentAt(),
                position == null || position.sentBy() == null ? null : name(position.sentBy()));
    }

    /** Drafts that were handed in, and what members sent online in the name of the organisation. */
    private List<Comment> offered(Campaign call, UUID organisationId) {
        List<UUID> received = jdbc.sql("""
                        select id from comment where campaign_id = ? and organisation_id = ? and channel = 'ONLINE'
                            and state = 'RECEIVED' and position_id is null
                        """)
                .params(call.id(), organisationId)
                .query(UUID.class)
                .list();
        return Stream.concat(
                        comments.findByCampaignIdAndEntrustedTo(call.id(), organisationId).stream(),
                        received.stream().flatMap(id -> comments.findById(id).stream()))
                .toList();
    }

    private static String from(Comment taken, Map<UUID, Comment> sources, Map<UUID, String> authors) {
        Comment source = taken.takenFrom() == null ? null : sources.get(taken.takenFrom());
        return source == null ? null : authors.get(source.contributorId());
    }

    /** Names of the contributors with an account: colleagues know one another. The others only where they agree. */
    private Map<UUID, String> authors(UUID campaignId) {
        record Author(UUID id, UUID person, String name) {}
        List<Author> authors = jdbc.sql("""
                        select id, person_id, case when name_public then name end as name
                        from contributor where campaign_id = ?
                        """)
                .param(campaignId)
                .query((row, number) -> new Author(
                        row.getObject("id", UUID.class), row.getObject("person_id", UUID.class), row.getString("name")))
                .list();
        Map<UUID, PersonRef> named = people.byIds(
                authors.stream().map(Author::person).filter(Objects::nonNull).toList());
        return authors.stream()
                .filter(each -> named.containsKey(each.person()) || each.name() != null)
                .collect(Collectors.toMap(
                        Author::id,
                        each -> named.containsKey(each.person())
                                ? named.get(each.person()).name()
                                : each.name()));
    }

    private String name(UUID person) {
        return people.byIds(List.of(person)).get(person).name();
    }

    private static CallView.Document document(Campaign call, Comment comment) {
        var document = call.document(comment.documentId());
        return new CallView.Document(document.id(), document.code(), document.title(), document.revisionId());
    }
}
