package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.LinkKind;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comments have to do with one another, said by people. */
@Service
@Transactional
public class LinkComments {

    private final AnswerDesk desk;
    private final References references;
    private final JdbcClient jdbc;

    LinkComments(AnswerDesk desk, References references, JdbcClient jdbc) {
        this.desk = desk;
        this.references = references;
        this.jdbc = jdbc;
    }

    /** @param to reference or id of the other one */
    public void link(UUID from, String to, LinkKind kind, Actor actor) {
        if (to == null || kind == null) {
            throw RuleViolation.of("link-needed", "other", Message.of("link.needed"));
        }
        AnswerDesk.Taken taken = allowed(from, actor);
        UUID other = references.find(to, taken.call(), taken.first().documentId(), "other");
        if (other.equals(from)) {
            throw RuleViolation.of("link-self", "other", Message.of("link.self"));
        }
        jdbc.sql("""
                        insert into comment_link (from_id, to_id, kind, made_by, made_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(from, other, kind.name(), actor.id(), Timestamp.from(desk.now()))
                .update();
    }

    public void unlink(UUID from, UUID to, LinkKind kind, Actor actor) {
        allowed(from, actor);
        jdbc.sql("delete from comment_link where (from_id, to_id) in ((?, ?), (?, ?)) and kind = ?")
                .params(from, to, to, from, kind.name())
                .update();
    }

    private AnswerDesk.Taken allowed(UUID from, Actor actor) {
        AnswerDesk.Taken taken = desk.take(List.of(from), actor);
        Campaign call = taken.call();
        CampaignAction.LINK.require(actor, call.standardId(), call.stateAt(desk.now()));
        return taken;
    }

    /** @param outward from the comment that was asked about; "same as" goes both ways */
    public record Link(
            LinkKind kind, boolean outward, UUID other, String slug, String document, String ref, String text) {

        public String path() {
            return "/appels/" + slug + "/" + document + "/commentaires/" + ref;
        }
    }

    @Transactional(readOnly = true)
    public List<Link> of(UUID comment) {
        return jdbc.sql("""
                        select l.kind, l.from_id = :id as outward, m.id, c.slug, d.code, m.ref, left(m.text, 160) as text
                        from comment_link l
                            join comment m on m.id = case when l.from_id = :id then l.to_id else l.from_id end
                            join campaign_document d on d.id = m.document_id join campaign c on c.id = m.campaign_id
                        where l.from_id = :id or l.to_id = :id order by l.made_at limit 50
                        """)
                .param("id", comment)
                .query((row, number) -> new Link(
                        LinkKind.valueOf(row.getString("kind")),
                        row.getBoolean("outward"),
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("code"),
                        row.getString("ref"),
                        row.getString("text")))
                .list();
    }
}
