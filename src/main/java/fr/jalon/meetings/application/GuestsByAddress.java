package fr.jalon.meetings.application;

import fr.jalon.accounts.AccountJoined;
import fr.jalon.accounts.People;
import fr.jalon.shared.Address;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who was invited without an account has one now: nobody is invited twice, and what was answered is theirs. */
@Component
class GuestsByAddress {

    private final People people;
    private final JdbcClient jdbc;

    GuestsByAddress(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountJoined joined) {
        people.contact(joined.personId()).ifPresent(contact -> jdbc.sql("""
                        update meeting_participant p set person_id = :person, address = null
                        where p.address = :address and p.person_id is null and not exists (
                            select from meeting_participant o
                            where o.meeting_id = p.meeting_id and o.person_id = :person)
                        """)
                .param("person", joined.personId())
                .param("address", Address.normal(contact.address()))
                .update());
    }
}
