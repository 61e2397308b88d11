package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.meetings.domain.calendar.CalendarFile;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.MailRequested.Attachment;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells those a meeting is for: that it is called, changed, called off, near. Each mail carries the entry for a
 * calendar, and a link of one's own to answer without signing in.
 */
@Component
class MeetingMails {

    private final GuestList guests;
    private final MeetingEvents calendar;
    private final MailedAgenda agendas;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    MeetingMails(
            GuestList guests,
            MeetingEvents calendar,
            MailedAgenda agendas,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.guests = guests;
        this.calendar = calendar;
        this.agendas = agendas;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** Puts everybody of the circle on the list, and writes to them. */
    void send(Meeting meeting) {
        guests.enlist(meeting);
        tell(meeting, "meeting-called");
    }

    void changed(Meeting meeting) {
        if (meeting.state().isTold()) {
            tell(meeting, "meeting-changed");
        }
    }

    void cancelled(Meeting meeting) {
        if (meeting.startsAt() != null) {
            toAll(meeting, "meeting-cancelled", each -> meeting.cancelReason());
        }
    }

    void reminded(Meeting meeting) {
        tell(meeting, "meeting-reminder");
    }

    /** Its end, where it is, its agenda; nothing is said of an agenda that is not there. */
    private static Message details(Meeting meeting, Object lines) {
        Object agenda = "".equals(lines) ? "" : Message.of("mail.meeting.agenda", lines);
        Object where = meeting.venue().place() == null
                ? Message.of("mail.meeting.online")
                : meeting.venue().place();
        return Message.of(
                "mail.meeting.details", meeting.endsAt().atZone(Paris.ZONE).toLocalTime(), where, agenda);
    }

    private record Recipient(UUID participant, UUID person, String address, Locale locale) {}

    private void tell(Meeting meeting, String template) {
        MailedAgenda.Lines lines = agendas.of(meeting);
        toAll(meeting, template, each -> details(meeting, lines.to(each.person(), each.address())));
    }

    private void toAll(Meeting meeting, String template, Function<Recipient, Object> said) {
        Attachment entry = entry(meeting);
        List<Recipient> recipients = jdbc.sql("""
                        select id, person_id, address, locale from meeting_participant
                        where meeting_id = :meeting and (person_id is not null or address is not null) and answer <> 'NO'
                        order by id
                        """)
                .param("meeting", meeting.id())
                .query((row, number) -> recipient(row))
                .list();
        recipients.forEach(each ->
                write(each, meeting, template, entry, calendar.name(meeting), meeting.startsAt(), said.apply(each)));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        String locale = row.getString("locale");
        return new Recipient(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("address"),
                locale == null ? Locale.FRENCH : Locale.forLanguageTag(locale));
    }

    private Attachment entry(Meeting meeting) {
        return new Attachment(
                "reunion.ics",
                "text/calendar; charset=UTF-8; method="
                        + (meeting.state() == MeetingState.CANCELLED ? "CANCEL" : "PUBLISH"),
                CalendarFile.message(calendar.inside(meeting)));
    }

    private void write(Recipient to, Meeting meeting, String template, Attachment entry, Object... facts) {
        String path = "/reunions/" + meeting.id() + "/reponse/" + link(to.participant());
        MailRequested mail =
                new MailRequested(to.person(), to.address(), to.locale(), template, List.of(facts), path, true);
        events.publishEvent(mail.with(entry));
    }

    /** To one who registers: with the link that takes the place. */
    void registered(Meeting meeting, UUID participant, String address, Locale locale) {
        Recipient to = new Recipient(participant, null, address, locale);
        write(to, meeting, "meeting-register", entry(meeting), calendar.name(meeting), meeting.startsAt());
    }

    /** Somebody who waited has a place now. */
    void seated(Meeting meeting, UUID participant, UUID person, String address, Locale locale) {
        Recipient to = new Recipient(participant, person, address, locale);
        write(to, meeting, "meeting-seated", entry(meeting), calendar.name(meeting), meeting.startsAt());
    }

    /** A fresh link; the one before works no more. */
    private String link(UUID participant) {
        Secret secret = Secret.random();
        jdbc.sql("update meeting_participant set secret_hash = ? where id = ?")
                .params(secret.hash(), participant)
                .update();
        return secret.text();
    }
}
