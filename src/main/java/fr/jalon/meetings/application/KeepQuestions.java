package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.Asked;
import fr.jalon.meetings.domain.Meeting;
import fr.jalon.meetings.domain.MeetingAction;
import fr.jalon.meetings.domain.OpenQuestion;
import fr.jalon.meetings.domain.OpenQuestions;
import fr.jalon.meetings.domain.QuestionAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.StandardIds;
import fr.jalon.workinggroups.GroupRef;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises open questions, gathers votes and positions on them. */
@Service
@Transactional
public class KeepQuestions {

    private final OpenQuestions questions;
    private final QuestionDesk seen;
    private final MeetingDesk desk;
    private final QuestionReader reader;
    private final Insiders insiders;
    private final StandardIds standards;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepQuestions(
            OpenQuestions questions,
            QuestionDesk seen,
            MeetingDesk desk,
            QuestionReader reader,
            Insiders insiders,
            StandardIds standards,
            JdbcClient jdbc,
            Clock clock) {
        this.questions = questions;
        this.seen = seen;
        this.desk = desk;
        this.reader = reader;
        this.insiders = insiders;
        this.standards = standards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public UUID raise(String standard, Asked asked, Actor actor) {
        UUID standardId = standards.idOf(standard);
        UUID group = insiders.groupOf(standardId).map(GroupRef::id).orElse(null);
        return raise(standardId, group, OpenQuestion.Origin.NONE, asked, actor);
    }

    /** @param item of the agenda, or null */
    public UUID raiseIn(UUID meetingId, UUID item, Asked asked, Actor actor) {
        Meeting meeting = desk.forAct(meetingId, MeetingAction.RECORD, actor);
        if (item != null) {
            meeting.item(item);
        }
        return raise(meeting.standardId(), meeting.groupId(), OpenQuestion.Origin.in(meeting, item), asked, actor);
    }

    private UUID raise(UUID standardId, UUID group, OpenQuestion.Origin origin, Asked asked, Actor actor) {
        boolean inside = insiders.reach(actor, standardId).isInside();
        QuestionAction.RAISE.require(actor, standardId, inside);
        OpenQuestion question = OpenQuestion.raise(
                standardId, group, nextNumber(standardId), origin, asked, inside, actor, clock.instant());
        return questions.save(question).id();
    }

    int nextNumber(UUID standardId) {
        return jdbc.sql("""
                        insert into question_counter (standard_id, last) values (?, 1)
                        on conflict (standard_id) do update set last = question_counter.last + 1 returning last
                        """).param(standardId).query(Integer.class).single();
    }

    public void edit(UUID id, Asked asked, Actor actor) {
        OpenQuestion question = seen.seen(id, actor);
        question.edit(asked, actor, clock.instant());
        questions.save(question);
    }

    /** One vote a question; a few a person, so that they say what is urgent. */
    public void vote(UUID id, boolean pro, Actor actor) {
        OpenQuestion question = seen.seen(id, actor);
        allow(QuestionAction.VOTE, question, actor);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 42))")
                .param(actor.id() + " " + question.standardId())
                .query((row, number) -> 1)
                .single();
        jdbc.sql("delete from question_vote where question_id = ? and person_id = ?")
                .params(id, actor.id())
                .update();
        if (!pro) {
            return;
        }
        if (reader.cast(question.standardId(), actor) >= Votes.LIMIT) {
            throw RuleViolation.of("votes-spent", null, Message.of("question.votes-spent", Votes.LIMIT));
        }
        jdbc.sql("insert into question_vote (question_id, person_id, at) values (?, ?, ?)")
                .params(id, actor.id(), Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Something said on a question.
     *
     * @param kind POSITION, RESULT or NOTE
     * @param meeting where it was said, or null; what a closed circle said stays with it
     * @param option it speaks for, or null
     * @param link of the result of a workshop, or null
     */
    public record Said(String kind, UUID meeting, String organisation, UUID option, String text, String link) {}

    public void add(UUID id, Said said, Actor actor) {
        OpenQuestion question = seen.seen(id, actor);
        allow(QuestionAction.ADD, question, actor);
        check(question, said);
        Meeting meeting = said.meeting() == null ? null : desk.seen(said.meeting(), actor);
        Map<String, Object> values = new HashMap<>();
        values.put("id", UUID.randomUUID());
        values.put("question", id);
        values.put("kind", said.kind());
        values.put("meeting", said.meeting());
        values.put("organisation", said.organisation());
        values.put("option", said.option());
        values.put("text", said.text());
        values.put("link", said.link());
        values.put(
                "audience", meeting == null ? null : meeting.kind().audience().name());
        values.put("author", actor.id());
        values.put(
                "on", Paris.day(meeting == null || meeting.startsAt() == null ? clock.instant() : meeting.startsAt()));
        values.put("at", Timestamp.from(clock.instant()));
        insert(values);
    }

    void insert(Map<String, Object> values) {
        jdbc.sql("""
                        insert into question_entry (id, question_id, kind, meeting_id, organisation, option_id, text, link,
                            audience, author_id, said_on, at)
                        values (:id, :question, :kind, :meeting, :organisation, :option, :text, :link, :audience, :author,
                            :on, :at)
                        """).params(values).update();
    }

    private static void check(OpenQuestion question, Said said) {
        boolean position = said.kind().equals("POSITION");
        if (position && (said.organisation() == null || said.option() == null)) {
            throw RuleViolation.of("position", "organisation", Message.of("question.position-needed"));
        }
        if (said.option() != null) {
            question.option(said.option());
        }
        if (!position && said.text() == null && said.link() == null) {
            throw RuleViolation.of("text-needed", "text", Message.of("question.text-needed"));
        }
        if (said.link() != null && !said.link().matches("(?i)https?://\\S+")) {
            throw RuleViolation.of("link-form", "link", Message.of("meeting.link-form"));
        }
    }

    private void allow(QuestionAction action, OpenQuestion question, Actor actor) {
        boolean inside = insiders.reach(actor, question.standardId()).isInside();
        action.require(actor, question.standardId(), inside, reader.state(question.id(), actor));
    }
}
