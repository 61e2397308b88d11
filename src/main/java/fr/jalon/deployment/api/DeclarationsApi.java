package fr.jalon.deployment.api;

import fr.jalon.deployment.application.AdoptionReader;
import fr.jalon.deployment.application.CheckRegister;
import fr.jalon.deployment.application.DeclareUse;
import fr.jalon.deployment.application.DeclareUse.Sender;
import fr.jalon.deployment.application.RegisterFilter;
import fr.jalon.deployment.domain.DeclarationAction;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.StandardIds;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of uses, and what it adds up to. */
@RestController
@RequestMapping("/api/v1/standards/{standard}")
@Tag(name = "deployment")
class DeclarationsApi {

    private final AdoptionReader reader;
    private final DeclareUse declare;
    private final CheckRegister check;
    private final StandardIds standards;

    DeclarationsApi(AdoptionReader reader, DeclareUse declare, CheckRegister check, StandardIds standards) {
        this.reader = reader;
        this.declare = declare;
        this.check = check;
        this.standards = standards;
    }

    /** Which declaration says it now. */
    record Declared(UUID id) {}

    @GetMapping("/declarations")
    @PublicPage
    Page<DeclarationBody> listDeclarations(
            @PathVariable String standard,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) UUID after) {
        var page = reader.register(RegisterFilter.of(standards.idOf(standard)), after, limit);
        return new Page<>(page.items().stream().map(DeclarationBody::of).toList(), page.next());
    }

    @GetMapping("/adoption")
    @PublicPage
    DeclarationBody.Map readAdoption(@PathVariable String standard) {
        return DeclarationBody.Map.of(reader.adoption(standards.idOf(standard)));
    }

    @PostMapping("/declarations")
    ResponseEntity<Declared> declareUse(
            @PathVariable String standard, @Valid @RequestBody DeclarationInput input, Actor actor) {
        if (actor.id() == null) {
            throw new NotAllowed(DeclarationAction.CONFIRM);
        }
        UUID id = declare.declare(standard, input.statement(), new Sender(null, null, Locale.FRENCH), actor)
                .id();
        return ResponseEntity.created(URI.create("/api/v1/standards/" + standard + "/declarations"))
                .body(new Declared(id));
    }

    @PutMapping("/declarations/{declaration}")
    Declared correctUse(
            @PathVariable String standard,
            @PathVariable UUID declaration,
            @Valid @RequestBody DeclarationInput input,
            Actor actor) {
        declare.correct(declaration, input.statement(), null, actor);
        return new Declared(declaration);
    }

    @DeleteMapping("/declarations/{declaration}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawUse(@PathVariable String standard, @PathVariable UUID declaration, Actor actor) {
        declare.withdraw(declaration, null, actor);
    }

    @PostMapping("/declarations/{declaration}/verify")
    @ResponseStatus(HttpStatus.OK)
    Declared verifyUse(@PathVariable String standard, @PathVariable UUID declaration, Actor actor) {
        check.verify(standard, declaration, null, actor);
        return new Declared(declaration);
    }

    @PostMapping("/declarations/{declaration}/set-aside")
    @ResponseStatus(HttpStatus.OK)
    Declared setAsideUse(
            @PathVariable String standard,
            @PathVariable UUID declaration,
            @Valid @RequestBody DeclarationInput.Because input,
            Actor actor) {
        check.setAside(standard, declaration, input.reason(), actor);
        return new Declared(declaration);
    }
}
