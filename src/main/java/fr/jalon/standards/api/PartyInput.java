package fr.jalon.standards.api;

import fr.jalon.standards.domain.Involvement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param organisation its code, like {@code CEREMA} */
record PartyInput(@NotNull Involvement.Part part, @NotBlank String organisation) {

    /** All organisations behind a standard: those not in it are taken away. */
    record Whole(@NotNull @Size(max = 200) List<@NotNull @Valid PartyInput> organisations) {}
}
