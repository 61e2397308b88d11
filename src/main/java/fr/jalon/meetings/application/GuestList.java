package fr.jalon.meetings.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts one more person on the list of a meeting: somebody with an account, or a guest known by a mail address. */
@Component
class GuestList {

    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    GuestList(People people, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<UUID> ofPerson(UUID meeting, UUID person) {
        return jdbc.sql("select id from meeting_participant where meeting_id = ? and person_id = ?")
                .params(meeting, person)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> ofAddress(UUID meeting, String address) {
        return jdbc.sql("select id from meeting_participant where meeting_id = ? and address = ?")
                .params(meeting, address)
                .query(UUID.class)
                .optional();
    }

    UUID addPerson(UUID meeting, UUID person) {
        return add(meeting, people.byIds(List.of(person)).get(person), null, null);
    }

    /** @param address in its normal form */
    UUID addGuest(UUID meeting, String name, String organisation, String address, Locale locale) {
        return add(meeting, new PersonRef(null, name.strip(), organisation), address, locale);
    }

    private UUID add(UUID meeting, PersonRef who, String address, Locale locale) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into meeting_participant (id, meeting_id, person_id, name, organisation, address, locale,
                            answer, attendance, animates, waiting, added_at)
                        values (:id, :meeting, :person, :name, :organisation, :address, :locale,
                            'NONE', 'EXPECTED', false, false, :now)
                        """)
                .param("id", id)
                .param("meeting", meeting)
                .param("person", who.id())
                .param("name", who.name())
                .param("organisation", who.organisation())
                .param("address", address)
                .param("locale", locale == null ? null : locale.getLanguage())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }
}
