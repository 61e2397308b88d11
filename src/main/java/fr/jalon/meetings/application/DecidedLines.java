package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Deadline;
import fr.jalon.meetings.domain.DecisionMode;
import fr.jalon.meetings.domain.DecisionState;
import fr.jalon.meetings.domain.Taken.Votes;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions of a meeting as its minutes say them: one that does not hold, or not yet, never reads as if it did. */
@Component
class DecidedLines {

    private static final Message SILENT_OVER = Message.of("minutes.decision.silent-over");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Say say;

    DecidedLines(JdbcClient jdbc, Clock clock, Say say) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.say = say;
    }

    /**
     * A decision on an item.
     *
     * @param item of the agenda, or null
     * @param quote as people quote it: COPIL 12
     * @param standing what is to be known of it; null where it simply holds
     * @param earlier what may have been said of it before
     */
    record Line(UUID item, String quote, String text, Message standing, List<Message> earlier) {}

    List<Line> of(UUID meeting) {
        return jdbc.sql("""
                        select d.*, upper(l.body) || ' ' || l.number as later from decision d
                        left join decision l on l.id = d.superseded_by_id
                        where d.meeting_id = ? order by d.body, d.number
                        """).param(meeting).query((row, number) -> line(row)).list();
    }

    /** How each may have been drawn until now, and how it is drawn now. */
    Map<String, String> redrawn(UUID meeting) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Line line : of(meeting)) {
            lines.put(bare(line), words(line));
            line.earlier().forEach(standing -> lines.put(words(line, standing), words(line)));
        }
        return lines;
    }

    String words(Line line) {
        return line.standing() == null ? bare(line) : words(line, line.standing());
    }

    private String words(Line line, Message standing) {
        return bare(line) + " (" + say.message(standing, Locale.FRENCH) + ")";
    }

    private static String bare(Line line) {
        return "- " + line.quote() + " : " + line.text().replace("\n", " ");
    }

    private Line line(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("objections_until");
        Message standing = standing(
                DecisionMode.valueOf(row.getString("mode")),
                DecisionState.valueOf(row.getString("state")),
                until == null ? null : until.toInstant(),
                row.getString("later"),
                new Votes(row.getInt("votes_for"), row.getInt("votes_against"), row.getInt("abstentions")),
                clock.instant());
        return new Line(
                row.getObject("item_id", UUID.class),
                row.getString("body").toUpperCase(Locale.ROOT) + " " + row.getInt("number"),
                row.getString("text"),
                standing,
                until == null ? List.of() : List.of(silent(until.toInstant()), SILENT_OVER));
    }

    private static Message silent(Instant until) {
        return Message.of("minutes.decision.silent", Deadline.of(until));
    }

    /** The clock may not have written down yet that nobody objected in time. */
    static Message standing(
            DecisionMode mode, DecisionState state, Instant until, String later, Votes votes, Instant now) {
        return switch (state) {
            case PENDING -> now.isBefore(until) ? silent(until) : SILENT_OVER;
            case ADOPTED -> mode == DecisionMode.SILENT ? SILENT_OVER : null;
            case OBJECTED -> Message.of("minutes.decision.objected");
            case REJECTED -> Message.of("minutes.decision.rejected", votes.pro(), votes.contra(), votes.abstentions());
            case SUPERSEDED -> Message.of("minutes.decision.superseded", later);
        };
    }
}
