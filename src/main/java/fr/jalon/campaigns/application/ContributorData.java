package fr.jalon.campaigns.application;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.shared.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of a person who comments: told to them, and erased with their account. Comments stay, under no name. */
@Component
class ContributorData implements PersonalData {

    private final JdbcClient jdbc;

    ContributorData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "commentaires";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, ?> of(UUID personId) {
        List<Map<String, Object>> written =
                jdbc.sql("""
                        select p.title as appel, d.title as document, m.ref as reference, m.state as etat, m.locator as emplacement,
                            m.text as commentaire, m.proposed_change as proposition, c.name as nom, c.name_public as nom_publie,
                            m.organisation_as_written as organisme, m.sent_at as envoye
                        from comment m join contributor c on c.id = m.contributor_id join campaign p on p.id = m.campaign_id
                        join campaign_document d on d.id = m.document_id
                        where c.person_id = ? order by m.written_at
                        """).param(personId).query().listOfRows();
        return written.isEmpty() ? Map.of() : Map.of("commentaires", written);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(AccountDeleted deleted) {
        jdbc.sql("""
                delete from comment where state in ('DRAFT', 'UNCONFIRMED') and position_id is null
                and contributor_id in (select id from contributor where person_id = ?)
                """).param(deleted.personId()).update();
        jdbc.sql("""
                update contributor set name = '', name_public = false, address = null, wants_news = false
                where person_id = ?
                """).param(deleted.personId()).update();
    }
}
