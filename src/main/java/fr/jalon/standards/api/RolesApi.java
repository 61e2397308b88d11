package fr.jalon.standards.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.Role;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.standards.application.KeepStandards;
import fr.jalon.standards.application.pages.StandardRecords;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is pilot, sponsor, editor… of a standard. Names and organisations, never addresses. */
@RestController
@RequestMapping("/api/v1/standards/{standard}/roles")
@Tag(name = "standards")
class RolesApi {

    private final StandardRecords records;
    private final KeepStandards keep;

    RolesApi(StandardRecords records, KeepStandards keep) {
        this.records = records;
        this.keep = keep;
    }

    @GetMapping
    @PublicPage
    Page<StandardBody.Part> listRoles(
            @PathVariable String standard,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after) {
        List<StandardBody.Part> all = list(records.idOf(standard)).items();
        return Listing.page(all, part -> part.role() + ":" + part.person().id(), limit, after);
    }

    @PutMapping("/{role}/{person}")
    Listing<StandardBody.Part> giveRole(
            @PathVariable String standard, @PathVariable Role role, @PathVariable UUID person, Actor actor) {
        UUID id = records.idOf(standard);
        if (role.isEverywhere()) {
            throw RuleViolation.of("role-not-on-a-standard", "role", Message.of("api.role-not-on-a-standard", role));
        }
        keep.giveRole(id, person, role, actor);
        return list(id);
    }

    @DeleteMapping("/{role}/{person}")
    Listing<StandardBody.Part> takeRole(
            @PathVariable String standard, @PathVariable Role role, @PathVariable UUID person, Actor actor) {
        UUID id = records.idOf(standard);
        keep.takeRole(id, person, role, actor);
        return list(id);
    }

    private Listing<StandardBody.Part> list(UUID id) {
        return Listing.whole(StandardBody.Part.all(records.roles(id)));
    }
}
