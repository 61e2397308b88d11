package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.OpenQuestion;
import fr.jalon.meetings.domain.OpenQuestions;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands open questions to those who may know of them. */
@Component
class QuestionDesk {

    private final OpenQuestions questions;
    private final Insiders insiders;

    QuestionDesk(OpenQuestions questions, Insiders insiders) {
        this.questions = questions;
        this.insiders = insiders;
    }

    /** @throws NotFound when there is none, or a circle the reader is not of keeps it */
    OpenQuestion seen(UUID id, Actor reader) {
        return questions
                .findById(id)
                .filter(each -> each.isPublic()
                        || insiders.reach(reader, each.standardId()).covers(each.audience(), each.groupId()))
                .orElseThrow(() -> new NotFound("question " + id));
    }
}
