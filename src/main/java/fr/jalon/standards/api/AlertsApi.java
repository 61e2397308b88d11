package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.web.Page;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.application.AlertSponsors;
import fr.jalon.standards.application.pages.AlertReader;
import fr.jalon.standards.application.pages.CycleViews.SponsorView;
import fr.jalon.standards.domain.StandardAction;
import fr.jalon.standards.domain.StandardAlert;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Alerts to the sponsor of a standard where no cycle runs. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/alerts")
@Tag(name = "sponsor")
class AlertsApi {

    private final AlertSponsors alerts;
    private final AlertReader reader;
    private final StandardIds standards;

    AlertsApi(AlertSponsors alerts, AlertReader reader, StandardIds standards) {
        this.alerts = alerts;
        this.reader = reader;
        this.standards = standards;
    }

    /** @param answeredAt null while it waits */
    record AlertBody(
            UUID id,
            String text,
            String askedBy,
            Instant askedAt,
            String answer,
            String answeredBy,
            Instant answeredAt) {

        static AlertBody of(SponsorView alert) {
            return new AlertBody(
                    alert.id(),
                    alert.text(),
                    alert.askedBy(),
                    alert.askedAt(),
                    alert.answerText(),
                    alert.answeredBy(),
                    alert.answeredAt());
        }
    }

    record AlertAnswer(@Size(max = 2000) String text) {}

    @GetMapping
    Page<AlertBody> seeAlerts(@PathVariable String standard, Actor actor) {
        UUID id = standards.idOf(standard);
        if (!StandardAlert.isSeenBy(actor, id)) {
            throw new NotAllowed(StandardAction.ALERT_SPONSOR);
        }
        List<SponsorView> last = reader.of(id, actor);
        return new Page<>(last.stream().map(AlertBody::of).toList(), null);
    }

    @PostMapping
    ResponseEntity<AlertBody> sendAlert(
            @PathVariable String standard, @Valid @RequestBody CycleInputs.Alert input, Actor actor) {
        UUID alert = alerts.alert(standards.idOf(standard), input.text(), actor);
        return ResponseEntity.created(URI.create("/api/v1/standards/" + standard + "/alerts"))
                .body(one(standard, alert, actor));
    }

    @PostMapping("/{alert}/answer")
    AlertBody answerAlert(
            @PathVariable String standard,
            @PathVariable UUID alert,
            @Valid @RequestBody AlertAnswer input,
            Actor actor) {
        alerts.answer(standards.idOf(standard), alert, Blank.toNull(input.text()), actor);
        return one(standard, alert, actor);
    }

    private AlertBody one(String standard, UUID id, Actor actor) {
        return reader.of(standards.idOf(standard), actor).stream()
                .filter(alert -> alert.id().equals(id))
                .map(AlertBody::of)
                .findFirst()
                .orElseThrow();
    }
}
