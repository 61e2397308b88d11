package fr.jalon.campaigns.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.SearchEntry;
import fr.jalon.shared.SearchRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls with their notices. Their comments are too many to be found one by one: each call has a search of its own. */
@Component
@Transactional(readOnly = true)
class CallSearch extends SearchRows {

    private static final String ROWS = """
            select c.id, c.standard_id, c.slug, c.title, c.genesis, c.recipients, c.objectives, c.use_cases, c.methods,
                c.instructions, c.opens_at,
                (select string_agg(q.question, E'\\n\\n' order by q.position) from campaign_question q
                    where q.campaign_id = c.id) as questions,
                (select string_agg(d.title, ', ' order by d.position) from campaign_document d
                    where d.campaign_id = c.id) as documents
            from campaign c where c.state not in ('DRAFT', 'PREPARED', 'APPROVED')
            """;

    private final CallReader calls;

    CallSearch(JdbcClient jdbc, CallReader calls) {
        super(jdbc, "call", ROWS, "c.id");
        this.calls = calls;
    }

    @Override
    public Set<String> subjects() {
        return Set.of("campaign");
    }

    /** The calls of these standards, then those open now, that have comments. */
    @Override
    public List<Place> places(Collection<UUID> standardIds) {
        return Stream.concat(
                        standardIds.stream().flatMap(id -> calls.ofStandard(id, Actor.ANONYMOUS).stream()),
                        calls.open(Actor.ANONYMOUS).stream())
                .filter(call -> call.comments() > 0)
                .map(call -> new Place(call.title(), call.path() + "/commentaires"))
                .distinct()
                .toList();
    }

    @Override
    protected SearchEntry entry(ResultSet row) throws SQLException {
        return new SearchEntry(
                row.getObject("id", UUID.class),
                row.getObject("standard_id", UUID.class),
                row.getString("title"),
                null,
                SearchEntry.paragraphs(
                        row.getString("objectives"),
                        row.getString("genesis"),
                        row.getString("recipients"),
                        row.getString("use_cases"),
                        row.getString("methods"),
                        row.getString("instructions"),
                        row.getString("questions"),
                        row.getString("documents")),
                "/appels/" + row.getString("slug"),
                Paris.day(row.getTimestamp("opens_at").toInstant()));
    }
}
