package fr.jalon.campaigns.application.answers;

import fr.jalon.campaigns.domain.Answer;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers of a standard that are worth using again. */
@Service
@Transactional
public class AnswerTemplates {

    private final AnswerDesk desk;
    private final JdbcClient jdbc;

    AnswerTemplates(AnswerDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** @param disposition it goes with, or null */
    public record Template(UUID id, Disposition disposition, String text) {}

    @Transactional(readOnly = true)
    public List<Template> of(UUID standardId) {
        return jdbc.sql("""
                        select id, disposition, text from answer_template where standard_id = ? order by position, id limit 100
                        """)
                .param(standardId)
                .query((row, number) -> new Template(
                        row.getObject("id", UUID.class),
                        AnswerReader.disposition(row, "disposition"),
                        row.getString("text")))
                .list();
    }

    public void add(String slug, Disposition disposition, String text, Actor actor) {
        Campaign call = allowed(slug, actor);
        if (text == null || text.isBlank()) {
            throw RuleViolation.of("text-needed", "text", Message.of("template.text-needed"));
        }
        if (text.length() > Answer.LONGEST) {
            throw RuleViolation.of("too-long", "text", Message.of("answer.too-long", Answer.LONGEST));
        }
        jdbc.sql("""
                        insert into answer_template (id, standard_id, disposition, text, position, made_by)
                        values (?, ?, ?, ?, (select coalesce(max(position), 0) + 1 from answer_template where standard_id = ?), ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        call.standardId(),
                        disposition == null ? null : disposition.name(),
                        text.strip(),
                        call.standardId(),
                        actor.id())
                .update();
    }

    public void remove(String slug, UUID template, Actor actor) {
        Campaign call = allowed(slug, actor);
        jdbc.sql("delete from answer_template where id = ? and standard_id = ?")
                .params(template, call.standardId())
                .update();
    }

    private Campaign allowed(String slug, Actor actor) {
        Campaign call = desk.call(slug, actor);
        CampaignAction.LINK.require(actor, call.standardId(), call.stateAt(desk.now()));
        return call;
    }
}
