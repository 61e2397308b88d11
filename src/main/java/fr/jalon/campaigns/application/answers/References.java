package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the comment another one refers to: of the same call, or of an earlier call on the same standard. It is named by
 * its id, its reference, reference and document, or its address.
 */
@Component
class References {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:.*/)?(?:appels/(?<call>[a-z0-9-]+)/)?(?:(?<document>[a-z0-9-]+)/(?:commentaires/)?)?(?<ref>[\\p{L}0-9]+(?:-[\\p{L}0-9]+)*-\\d+)");

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(UUID id, UUID document) {}

    /**
     * @param written as typed
     * @param from comments that will refer to it
     * @throws RuleViolation when there is none, several, or when they would go round in circles
     */
    UUID resolve(String written, Campaign call, List<Comment> from) {
        UUID target = find(written, call, from.get(0).documentId(), "seeOther");
        for (Comment comment : from) {
            if (comment.id().equals(target)) {
                throw refused("see-other-circular", "answer.see-other-self");
            }
        }
        Set<UUID> chain = chain(target);
        for (Comment comment : from) {
            if (chain.contains(comment.id())) {
                throw refused("see-other-circular", "answer.see-other-circular", comment.ref());
            }
        }
        return target;
    }

    /**
     * @param document where a bare reference is looked for first
     * @param field named when there is none
     */
    UUID find(String written, Campaign call, UUID document, String field) {
        return find(written.strip(), call, document)
                .orElseThrow(() -> RuleViolation.of(
                        "see-other-unknown", field, Message.of("answer.see-other-unknown", written.strip())));
    }

    /** The same, where what cannot be referred to is left out. */
    Optional<UUID> resolveIfAny(String written, Campaign call, Comment from) {
        try {
            return Optional.of(resolve(written, call, List.of(from)));
        } catch (RuleViolation none) {
            return Optional.empty();
        }
    }

    /** As one cites it. */
    String nameOf(UUID comment) {
        return jdbc.sql("select ref from comment where id = ?")
                .param(comment)
                .query(String.class)
                .single();
    }

    private static RuleViolation refused(String rule, String key, Object... arguments) {
        return RuleViolation.of(rule, "seeOther", Message.of(key, arguments));
    }

    private Optional<UUID> find(String written, Campaign call, UUID document) {
        Optional<UUID> id = id(written);
        if (id.isPresent()) {
            return jdbc.sql(AMONG + " and m.id = :id")
                    .param("campaign", call.id())
                    .param("id", id.get())
                    .query((row, number) -> row.getObject("id", UUID.class))
                    .optional();
        }
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches() ? find(parts, call, document) : Optional.empty();
    }

    private Optional<UUID> find(Matcher parts, Campaign call, UUID document) {
        String slug = parts.group("call");
        String code = parts.group("document");
        List<Found> found = jdbc.sql(AMONG + """
                         and m.ref = upper(:ref) and c.slug = coalesce(:slug, :here)
                            and (cast(:code as text) is null or d.code = :code)
                        """)
                .param("campaign", call.id())
                .param("ref", parts.group("ref"))
                .param("slug", slug)
                .param("here", call.slug())
                .param("code", code)
                .query((row, number) ->
                        new Found(row.getObject("id", UUID.class), row.getObject("document_id", UUID.class)))
                .list();
        if (found.size() > 1) {
            return Optional.of(found.stream()
                    .filter(each -> each.document().equals(document))
                    .findFirst()
                    .orElseThrow(() -> refused("see-other-ambiguous", "answer.see-other-ambiguous", parts.group("ref")))
                    .id());
        }
        return found.stream().findFirst().map(Found::id);
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException reference) {
            return Optional.empty();
        }
    }

    private static final String AMONG = """
            select m.id, m.document_id from comment m join campaign_document d on d.id = m.document_id
                join campaign c on c.id = m.campaign_id
            where m.state = 'RECEIVED' and m.document_id in (
                select near.id from campaign_document near join campaign other on other.id = near.campaign_id
                    join campaign here on here.id = :campaign
                where other.id = here.id or other.standard_id = here.standard_id and other.opens_at < here.opens_at)
            """;

    /** What a reference leads to, and on from there: decisions, and proposals where nothing is decided. */
    private Set<UUID> chain(UUID start) {
        return Set.copyOf(jdbc.sql("""
                        with recursive chain (id) as (
                            select cast(:start as uuid)
                            union
                            select case when m.disposition is null then m.pre_see_other_id else m.see_other_id end
                            from chain join comment m on m.id = chain.id)
                        select id from chain where id is not null
                        """).param("start", start).query(UUID.class).list());
    }
}
