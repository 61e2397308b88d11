package fr.jalon.meetings.demo;

import fr.jalon.meetings.application.PastMeetings;
import fr.jalon.meetings.demo.MeetingScript.Line;
import fr.jalon.meetings.demo.MeetingScript.Told;
import fr.jalon.meetings.domain.AgendaKind;
import fr.jalon.meetings.domain.AgendaLine;
import fr.jalon.meetings.domain.Asked;
import fr.jalon.meetings.domain.Decision;
import fr.jalon.meetings.domain.Details;
import fr.jalon.meetings.domain.Hours;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.OpenQuestion;
import fr.jalon.meetings.domain.Promise;
import fr.jalon.meetings.domain.Venue;
import fr.jalon.shared.DemoData;
import fr.jalon.shared.Paris;
import fr.jalon.standards.StandardIds;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that were held: real dates, kinds and figures, no people. What is there already is left as it is. */
@Component
class MeetingsDemo implements DemoData {

    private static final List<String> STANDARDS =
            List.of("lieux-de-mediation-numerique", "friches", "geostandards-risques-modele-commun");

    private final PastMeetings past;
    private final StandardIds standards;
    private final WorkingGroups groups;
    private final ComingMeeting coming;
    private final PollDemo poll;
    private final ConsensusDemo consensus;

    MeetingsDemo(
            PastMeetings past,
            StandardIds standards,
            WorkingGroups groups,
            ComingMeeting coming,
            PollDemo poll,
            ConsensusDemo consensus) {
        this.past = past;
        this.standards = standards;
        this.groups = groups;
        this.coming = coming;
        this.poll = poll;
        this.consensus = consensus;
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    @Transactional
    public void load() {
        for (String standard : STANDARDS) {
            UUID id = standards.idOf(standard);
            UUID group = groups.ofStandard(id).map(GroupRef::id).orElse(null);
            new History(standard, id, group).tell();
        }
        coming.plan();
        poll.open();
        consensus.open();
    }

    /** The meetings of one standard, in their order; questions and meetings are known by what they are called. */
    private final class History {

        private final String standard;
        private final UUID standardId;
        private final UUID groupId;
        private final Map<String, OpenQuestion> questions = new HashMap<>();
        private final Map<String, String> sent = new HashMap<>();
        private Decision last;

        History(String standard, UUID standardId, UUID groupId) {
            this.standard = standard;
            this.standardId = standardId;
            this.groupId = groupId;
        }

        void tell() {
            for (Told told : MeetingScript.read(standard)) {
                String name = standard + " " + told.meeting().part(2);
                UUID id = UUID.nameUUIDFromBytes(("meeting " + name).getBytes(StandardCharsets.UTF_8));
                if (past.knows(id)) {
                    return;
                }
                Meeting meeting = meeting(id, told);
                told.lines().forEach(line -> line(meeting, line));
            }
        }

        private Meeting meeting(UUID id, Told told) {
            Line line = told.meeting();
            LocalDateTime from = LocalDateTime.parse(line.part(3).replace(' ', 'T'));
            Instant until = LocalDateTime.parse(line.part(3).substring(0, 10) + "T" + line.part(4))
                    .atZone(Paris.ZONE)
                    .toInstant();
            Details details = new Details(
                    line.part(2),
                    line.given(8),
                    new Hours(from.atZone(Paris.ZONE).toInstant(), until),
                    new Venue(MeetingMode.valueOf(line.part(6)), line.given(7), null),
                    null,
                    null,
                    null);
            MeetingKind kind = MeetingKind.valueOf(line.part(0));
            Meeting meeting = Meeting.recall(id, standardId, groupId, kind, line.number(1), details, line.number(5));
            meeting.recallAgenda(told.lines().stream()
                    .filter(each -> each.word().equals("item"))
                    .map(each -> AgendaLine.of(
                            each.part(3), each.number(0), each.given(2), AgendaKind.valueOf(each.part(1))))
                    .toList());
            past.meeting(meeting);
            sent.forEach((question, title) -> {
                if (meeting.title().startsWith(title)) {
                    past.send(questions.get(question), meeting);
                }
            });
            return meeting;
        }

        private void line(Meeting meeting, Line line) {
            switch (line.word()) {
                case "question" -> questions.put(line.part(2), ask(meeting, line));
                case "send" -> sent.put(line.part(0), line.part(1));
                case "decision" -> last = past.decide(meeting, line.part(0));
                case "arbitrate" -> arbitrate(meeting, line, null);
                case "arbitrate-question" -> arbitrate(meeting, line, last);
                case "action" ->
                    past.act(meeting, new Promise(line.part(0), null, line.part(1), day(line.given(2))), line.given(3));
                case "published" -> past.minutes(meeting, next(line), published(line.part(0)));
                default -> {}
            }
        }

        private OpenQuestion ask(Meeting meeting, Line line) {
            Asked asked = new Asked(
                    line.part(0), line.part(2), null, List.of(line.part(3).split(";")), null);
            return past.ask(meeting, asked, line.number(1));
        }

        private void arbitrate(Meeting meeting, Line line, Decision decision) {
            past.arbitrate(questions.get(line.part(0)), line.part(1), line.part(2), meeting, decision);
        }

        private static String next(Line line) {
            return line.given(1);
        }

        private static LocalDate day(String iso) {
            return iso == null ? null : LocalDate.parse(iso);
        }

        private static Instant published(String iso) {
            return LocalDate.parse(iso).atTime(12, 0).atZone(Paris.ZONE).toInstant();
        }
    }
}
