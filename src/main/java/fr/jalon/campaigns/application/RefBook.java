package fr.jalon.campaigns.application;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.campaigns.domain.Ref;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives references. The row of a document and a code stays locked until the comment is committed, so that numbers have
 * neither gap nor double; ask for one last, just before the comment is written.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RefBook {

    private final JdbcClient jdbc;

    RefBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param organisation null for somebody without a known one */
    Ref next(UUID documentId, OrganisationRef organisation) {
        String code = organisation == null ? Ref.WEB : organisation.code();
        int number = jdbc.sql("""
                        insert into comment_tally as t (document_id, code, organisation_id, last_number, received)
                        values (?, ?, ?, 1, 1)
                        on conflict (document_id, code)
                            do update set last_number = t.last_number + 1, received = t.received + 1
                        returning last_number
                        """)
                .params(documentId, code, organisation == null ? null : organisation.id())
                .query(Integer.class)
                .single();
        return new Ref(code, number);
    }

    /** A comment was taken back: its number stays used. */
    void withdrawn(UUID documentId, String code) {
        jdbc.sql("update comment_tally set received = received - 1 where document_id = ? and code = ?")
                .params(documentId, code)
                .update();
    }
}
