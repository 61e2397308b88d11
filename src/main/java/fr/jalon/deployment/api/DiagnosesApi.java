package fr.jalon.deployment.api;

import fr.jalon.deployment.application.gate.Corrections;
import fr.jalon.deployment.application.gate.Diagnoses;
import fr.jalon.deployment.domain.diagnosis.Questionnaire;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The questionnaire of self-diagnosis, which everybody reads, and results of it, for those inside. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "deployment")
class DiagnosesApi {

    private static final String PATH = "/standards/{standard}/rollout/self-diagnoses";

    private final Diagnoses diagnoses;
    private final Corrections corrections;

    DiagnosesApi(Diagnoses diagnoses, Corrections corrections) {
        this.diagnoses = diagnoses;
        this.corrections = corrections;
    }

    @GetMapping("/self-diagnosis-questionnaire")
    @PublicPage
    Questionnaire readQuestionnaire() {
        return diagnoses.questionnaire();
    }

    /** The last ones, the newest first. */
    @GetMapping(PATH)
    Page<DiagnosisBody> seeDiagnoses(@PathVariable String standard, Actor actor) {
        return new Page<>(
                diagnoses.of(standard, actor).stream().map(DiagnosisBody::of).toList(), null);
    }

    @PostMapping(PATH)
    ResponseEntity<DiagnosisBody> fillDiagnosis(
            @PathVariable String standard, @Valid @RequestBody DiagnosisBody.Input input, Actor actor) {
        UUID id = diagnoses.fill(standard, input.answers(), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + standard + "/rollout/self-diagnoses/" + id))
                .body(seeDiagnosis(standard, id, actor));
    }

    @GetMapping(PATH + "/{diagnosis}")
    DiagnosisBody seeDiagnosis(@PathVariable String standard, @PathVariable UUID diagnosis, Actor actor) {
        return DiagnosisBody.of(diagnoses.one(standard, diagnosis, actor));
    }

    @PostMapping(PATH + "/{diagnosis}/corrections")
    @ResponseStatus(HttpStatus.OK)
    DiagnosisBody.Taken takeCorrections(
            @PathVariable String standard,
            @PathVariable UUID diagnosis,
            @Valid @RequestBody DiagnosisBody.Taking input,
            Actor actor) {
        return new DiagnosisBody.Taken(
                corrections.take(standard, diagnosis, input.places(), input.person(), input.dueOn(), actor));
    }
}
