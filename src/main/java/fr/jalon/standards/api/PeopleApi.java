package fr.jalon.standards.api;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import fr.jalon.standards.application.pages.StandardRecords;
import fr.jalon.standards.domain.StandardAction;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom one may give a role on a standard: for those who give roles there, and without addresses. */
@RestController
@Tag(name = "people")
class PeopleApi {

    private final StandardRecords records;
    private final People people;

    PeopleApi(StandardRecords records, People people) {
        this.records = records;
        this.people = people;
    }

    @GetMapping("/api/v1/standards/{standard}/people")
    Page<PersonRef> findPeople(
            @PathVariable String standard,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            @RequestParam(required = false) String after,
            Actor actor) {
        StandardAction.GIVE_ROLES.require(actor, records.idOf(standard));
        return Page.of(people.search(q, cursor(after), limit + 1), limit, person -> person.id()
                .toString());
    }

    private static UUID cursor(String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException notOurs) {
            throw RuleViolation.of("cursor-unknown", "after", Message.of("paging.cursor"));
        }
    }
}
