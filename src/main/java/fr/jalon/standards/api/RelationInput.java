package fr.jalon.standards.api;

import fr.jalon.standards.domain.Relation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a standard stands to another one.
 *
 * @param target id or slug of a standard of the catalogue; else {@code targetName} says which
 */
record RelationInput(
        @NotNull Relation.Kind kind,
        String target,
        @Size(max = 300) String targetName) {

    /** All relations of a standard: those not in it are taken away. */
    record Whole(@NotNull @Size(max = 100) List<@NotNull @Valid RelationInput> relations) {}
}
