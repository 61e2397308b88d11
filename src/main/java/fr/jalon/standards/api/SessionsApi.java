package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.application.SessionBook;
import fr.jalon.standards.application.SessionBook.Session;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The days the bodies sit. */
@RestController
@RequestMapping("/api/v1/sessions")
@Tag(name = "references")
class SessionsApi {

    private final SessionBook sessions;

    SessionsApi(SessionBook sessions) {
        this.sessions = sessions;
    }

    /**
     * A session to announce.
     *
     * @param body key, see {@code GET /bodies}
     * @param label what makes it special, or absent
     */
    record SessionInput(
            @NotBlank String body,
            @NotNull LocalDate on,
            @Size(max = 200) String label) {}

    @GetMapping
    @PublicPage
    Page<Session> listSessions(
            @RequestParam(required = false) String body,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after) {
        List<Session> all = sessions.sessions().stream()
                .filter(session -> body == null || session.body().equals(body))
                .toList();
        return Listing.page(all, session -> session.id().toString(), limit, after);
    }

    @GetMapping("/{session}")
    @PublicPage
    Session readSession(@PathVariable UUID session) {
        return sessions.sessions().stream()
                .filter(each -> each.id().equals(session))
                .findFirst()
                .orElseThrow(() -> new NotFound("session " + session));
    }

    @PostMapping
    ResponseEntity<Session> announceSession(@Valid @RequestBody SessionInput input, Actor actor) {
        UUID id = sessions.announce(input.body(), input.on(), Blank.toNull(input.label()), actor);
        return ResponseEntity.created(URI.create("/api/v1/sessions/" + id)).body(readSession(id));
    }

    @DeleteMapping("/{session}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancelSession(@PathVariable UUID session, Actor actor) {
        sessions.cancel(session, actor);
    }
}
