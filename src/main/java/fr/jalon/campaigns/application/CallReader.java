package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.CampaignState;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of calls. Counts come from the tally, so that a call of 100 000 comments costs what a small one does. */
@Service
@Transactional(readOnly = true)
public class CallReader {

    private static final String ROWS = """
            select c.*, t.comments, t.organisations from (
                select id, slug, standard_id, title, opens_at, closes_at, short_reason, reconstructed,
                    case when state in ('ANNOUNCED', 'OPEN') and closes_at <= :now then 'CLOSED'
                         when state = 'ANNOUNCED' and opens_at <= :now then 'OPEN' else state end as state,
                    coalesce(closes_at, 'infinity'::timestamptz) as ends
                from campaign) c
            cross join lateral (
                select coalesce(sum(y.received), 0) as comments,
                    count(distinct y.code) filter (where y.received > 0 and y.code <> 'WEB') as organisations
                from campaign_document d join comment_tally y on y.document_id = d.id where d.campaign_id = c.id) t
            where (c.state not in ('DRAFT', 'PREPARED', 'APPROVED') or :all or c.standard_id = any(:mine))
            """;

    private final JdbcClient jdbc;
    private final StandardIds standards;
    private final Clock clock;

    CallReader(JdbcClient jdbc, StandardIds standards, Clock clock) {
        this.jdbc = jdbc;
        this.standards = standards;
        this.clock = clock;
    }

    public List<CallLine> open(Actor reader) {
        return lines(reader, " and c.state = 'OPEN' order by c.closes_at, c.id", Map.of());
    }

    public List<CallLine> coming(Actor reader) {
        return lines(reader, " and c.state = 'ANNOUNCED' order by c.opens_at, c.id", Map.of());
    }

    /** What is not public yet, for those who may see it. */
    public List<CallLine> inPreparation(Actor reader) {
        return lines(reader, " and c.state in ('DRAFT', 'PREPARED', 'APPROVED') order by c.title, c.id", Map.of());
    }

    /** The last one first, from {@code after} on. */
    public Page<CallLine> past(Actor reader, String after, int limit) {
        return page(reader, " and c.state in ('CLOSED', 'PROCESSING', 'PUBLISHED')", after, limit);
    }

    /** All of them, those without dates first, then the one that closes last. */
    public Page<CallLine> all(Actor reader, String after, int limit) {
        return page(reader, "", after, limit);
    }

    public List<CallLine> ofStandard(UUID standardId, Actor reader) {
        return lines(
                reader, " and c.standard_id = :standard order by c.ends desc, c.id", Map.of("standard", standardId));
    }

    /** @throws NotFound when there is none, or not for this reader */
    public CallLine line(String idOrSlug, Actor reader) {
        return lines(reader, " and (c.slug = :slug or c.id::text = :slug)", Map.of("slug", idOrSlug)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign " + idOrSlug));
    }

    private Page<CallLine> page(Actor reader, String condition, String after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String sql = condition;
        if (after != null) {
            try {
                values.put("after", UUID.fromString(after));
            } catch (IllegalArgumentException strange) {
                throw RuleViolation.of("cursor-unknown", "after", Message.of("page.cursor-unknown"));
            }
            sql += """
                     and (c.ends, c.id) < (select coalesce(l.closes_at, 'infinity'::timestamptz), l.id
                        from campaign l where l.id = :after)
                    """;
        }
        values.put("limit", limit + 1);
        return Page.of(
                lines(reader, sql + " order by c.ends desc, c.id desc limit :limit", values), limit, line -> line.id()
                        .toString());
    }

    private record Row(CallLine line, UUID standardId) {}

    private List<CallLine> lines(Actor reader, String rest, Map<String, Object> values) {
        Instant now = clock.instant();
        boolean all = reader.hasAny(Set.of(Role.SECRETARIAT, Role.COMMISSION_CHAIR, Role.COMMISSION_MEMBER), null);
        List<Row> rows = jdbc.sql(ROWS + rest)
                .param("now", Timestamp.from(now))
                .param("all", all)
                .param("mine", reader.rolesOn().keySet().toArray(UUID[]::new))
                .params(values)
                .query((row, number) -> row(row, now))
                .list();
        Map<UUID, StandardRef> named =
                standards.named(rows.stream().map(Row::standardId).distinct().toList());
        return rows.stream()
                .map(row -> with(row.line(), named.get(row.standardId())))
                .toList();
    }

    private static Row row(ResultSet row, Instant now) throws SQLException {
        return new Row(
                new CallLine(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        null,
                        row.getString("title"),
                        CampaignState.valueOf(row.getString("state")),
                        instant(row.getTimestamp("opens_at")),
                        instant(row.getTimestamp("closes_at")),
                        row.getString("short_reason"),
                        row.getBoolean("reconstructed"),
                        row.getInt("comments"),
                        row.getInt("organisations"),
                        now),
                row.getObject("standard_id", UUID.class));
    }

    private static CallLine with(CallLine line, StandardRef standard) {
        return new CallLine(
                line.id(),
                line.slug(),
                standard,
                line.title(),
                line.state(),
                line.opensAt(),
                line.closesAt(),
                line.shortReason(),
                line.reconstructed(),
                line.comments(),
                line.organisations(),
                line.readAt());
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
