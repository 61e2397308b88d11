package fr.jalon.deployment.application.gate;

import fr.jalon.deployment.application.following.KeepTasks;
import fr.jalon.deployment.application.following.TaskWording;
import fr.jalon.deployment.domain.following.TaskFacts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Say;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes actions of the plan of what a self-diagnosis proposes. */
@Service
@Transactional
public class Corrections {

    private final Diagnoses diagnoses;
    private final KeepTasks tasks;
    private final TaskWording wording;
    private final Say say;

    Corrections(Diagnoses diagnoses, KeepTasks tasks, TaskWording wording, Say say) {
        this.diagnoses = diagnoses;
        this.tasks = tasks;
        this.wording = wording;
        this.say = say;
    }

    /**
     * @param places which "no" are taken on
     * @param person of the team, responsible for all of them
     * @return how many actions that makes
     */
    public int take(String standard, UUID diagnosis, List<String> places, UUID person, LocalDate dueOn, Actor actor) {
        List<DiagnosisView.Refused> wanted = diagnoses.one(standard, diagnosis, actor).refused().stream()
                .filter(one -> places.contains(one.place()))
                .toList();
        if (wanted.isEmpty()) {
            throw RuleViolation.of("places-needed", "places", Message.of("deployment.diagnosis.places-needed"));
        }
        String name = wording.name(standard, person);
        wanted.forEach(one -> tasks.correct(
                standard,
                new TaskFacts(say.text(one.question().correction()), person, name, null, dueOn, null, null, null, 0),
                diagnosis,
                actor));
        return wanted.size();
    }
}
