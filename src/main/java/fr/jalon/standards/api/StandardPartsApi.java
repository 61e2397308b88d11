package fr.jalon.standards.api;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.accounts.Organisations;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.application.KeepStandards;
import fr.jalon.standards.application.pages.StandardRecords;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a standard stands to others, and the organisations behind it. */
@RestController
@RequestMapping("/api/v1/standards/{standard}")
@Tag(name = "standards")
class StandardPartsApi {

    private final StandardShelf shelf;
    private final StandardRecords records;
    private final KeepStandards keep;
    private final Organisations organisations;

    StandardPartsApi(StandardShelf shelf, StandardRecords records, KeepStandards keep, Organisations organisations) {
        this.shelf = shelf;
        this.records = records;
        this.keep = keep;
        this.organisations = organisations;
    }

    @PutMapping("/relations")
    StandardBody replaceRelations(
            @PathVariable String standard, @Valid @RequestBody RelationInput.Whole input, Actor actor) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < input.relations().size(); i++) {
            relations.add(relation(input.relations().get(i), "relations[" + i + "]"));
        }
        keep.relate(records.idOf(standard), relations, actor);
        return shelf.read(standard, actor);
    }

    private Relation relation(RelationInput input, String field) {
        String name = Blank.toNull(input.targetName());
        String target = Blank.toNull(input.target());
        if ((name == null) == (target == null)) {
            throw RuleViolation.of("one-target", field + ".target", Message.of("api.relation.one-target"));
        }
        UUID id = target == null
                ? null
                : records.find(target)
                        .orElseThrow(() -> RuleViolation.of(
                                "standard-unknown",
                                field + ".target",
                                Message.of("api.relation.standard-unknown", target)));
        return new Relation(input.kind(), id, name);
    }

    @PutMapping("/organisations")
    StandardBody replaceOrganisations(
            @PathVariable String standard, @Valid @RequestBody PartyInput.Whole input, Actor actor) {
        List<Involvement> involvements = new ArrayList<>();
        for (int i = 0; i < input.organisations().size(); i++) {
            PartyInput party = input.organisations().get(i);
            String field = "organisations[" + i + "].organisation";
            involvements.add(new Involvement(organisation(party.organisation(), field), party.part()));
        }
        keep.involve(records.idOf(standard), involvements, actor);
        return shelf.read(standard, actor);
    }

    private UUID organisation(String code, String field) {
        return organisations
                .byCode(code)
                .map(OrganisationRef::id)
                .orElseThrow(() ->
                        RuleViolation.of("organisation-unknown", field, Message.of("api.organisation-unknown", code)));
    }
}
