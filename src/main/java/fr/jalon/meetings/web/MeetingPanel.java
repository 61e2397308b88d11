package fr.jalon.meetings.web;

import fr.jalon.meetings.application.DecisionLine;
import fr.jalon.meetings.application.DecisionReader;
import fr.jalon.meetings.application.MeetingLine;
import fr.jalon.meetings.application.MeetingReader;
import fr.jalon.meetings.application.QuestionLists;
import fr.jalon.meetings.application.QuestionView;
import fr.jalon.meetings.domain.MeetingState;
import fr.jalon.shared.Actor;
import fr.jalon.standards.StandardPanel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The next meeting, the last decisions and the questions still open, on the page of their standard. */
@Component
class MeetingPanel implements StandardPanel {

    private static final int SHOWN = 3;

    private final MeetingReader meetings;
    private final DecisionReader records;
    private final QuestionLists questions;

    MeetingPanel(MeetingReader meetings, DecisionReader records, QuestionLists questions) {
        this.meetings = meetings;
        this.records = records;
        this.questions = questions;
    }

    record Shown(List<MeetingLine> next, List<DecisionLine> decisions, List<QuestionView.Line> questions) {}

    @Override
    public Optional<Panel> panel(UUID standardId, Actor reader) {
        List<MeetingLine> next = meetings.coming(standardId, reader).stream()
                .filter(line -> line.state() != MeetingState.PLANNED)
                .limit(1)
                .toList();
        List<DecisionLine> decisions =
                records.decisions(standardId, reader, null, SHOWN).items();
        List<QuestionView.Line> open = questions.open(standardId, reader, SHOWN);
        if (next.isEmpty() && decisions.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Panel(35, false, "meetings/panel", new Shown(next, decisions, open)));
    }
}
