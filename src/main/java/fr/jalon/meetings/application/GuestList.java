package fr.jalon.meetings.application;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.meetings.application.InvitedPeople.Guest;
import fr.jalon.meetings.domain.Meeting;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of a meeting: those it is for, and one person more at a time. Nobody is put there twice. */
@Component
class GuestList {

    private final InvitedPeople invited;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    GuestList(InvitedPeople invited, People people, JdbcClient jdbc, Clock clock) {
        this.invited = invited;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody it is for; of who was known by name only, the address is noted once there is one. */
    void enlist(Meeting meeting) {
        invited.of(meeting).stream()
                .filter(guest -> !isThere(meeting.id(), guest))
                .forEach(guest -> add(meeting.id(), guest, null));
    }

    /** How many of those it is for are not on its list. */
    long missing(Meeting meeting, List<Participant> list) {
        Set<UUID> people = list.stream().map(Participant::personId).collect(Collectors.toSet());
        Set<String> names =
                list.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return invited.of(meeting).stream()
                .filter(guest -> guest.person() == null
                        ? !names.contains(guest.name().toLowerCase(Locale.ROOT))
                        : !people.contains(guest.person()))
                .count();
    }

    private boolean isThere(UUID meeting, Guest guest) {
        if (guest.person() != null) {
            return ofPerson(meeting, guest.person()).isPresent();
        }
        if (guest.address() != null && ofAddress(meeting, guest.address()).isPresent()) {
            return true;
        }
        Optional<UUID> named = ofName(meeting, guest.name());
        named.filter(id -> guest.address() != null)
                .ifPresent(id -> jdbc.sql("update meeting_participant set address = ? where id = ? and address is null")
                        .params(guest.address(), id)
                        .update());
        return named.isPresent();
    }

    private Optional<UUID> ofName(UUID meeting, String name) {
        return jdbc.sql("""
                        select id from meeting_participant
                        where meeting_id = ? and person_id is null and lower(name) = lower(?) limit 1
                        """).params(meeting, name).query(UUID.class).optional();
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
        PersonRef who = people.byIds(List.of(person)).get(person);
        return add(meeting, new Guest(person, who.name(), who.organisation(), null, null, false), null);
    }

    /** @param address in its normal form */
    UUID addGuest(UUID meeting, String name, String organisation, String address, Locale locale) {
        return add(meeting, new Guest(null, name.strip(), organisation, address, null, false), locale);
    }

    private UUID add(UUID meeting, Guest who, Locale locale) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into meeting_participant (id, meeting_id, person_id, name, organisation, address, locale,
                            by_role, answer, attendance, animates, waiting, added_at)
                        values (:id, :meeting, :person, :name, :organisation, :address, :locale,
                            :role, 'NONE', 'EXPECTED', :animates, false, :now)
                        """)
                .param("id", id)
                .param("meeting", meeting)
                .param("person", who.person())
                .param("name", who.name())
                .param("organisation", who.organisation())
                .param("address", who.address())
                .param("locale", locale == null ? null : locale.getLanguage())
                .param("role", who.byRole() == null ? null : who.byRole().name())
                .param("animates", who.animates())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** Who said yes to the slot that became the date need not say it again; places that are counted are asked for anew. */
    void takeAsComing(UUID meeting, UUID slot) {
        jdbc.sql("""
                        update meeting_participant p set answer = 'YES' from poll_answer a, meeting m
                        where a.participant_id = p.id and a.slot_id = :slot and a.availability = 'YES'
                            and m.id = p.meeting_id and m.capacity is null and p.meeting_id = :meeting and p.answer = 'NONE'
                        """).param("slot", slot).param("meeting", meeting).update();
    }
}
