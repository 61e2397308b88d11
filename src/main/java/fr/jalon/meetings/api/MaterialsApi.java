package fr.jalon.meetings.api;

import fr.jalon.meetings.application.KeepMaterials;
import fr.jalon.meetings.application.KeepMaterials.Material;
import fr.jalon.meetings.domain.Brought;
import fr.jalon.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a meeting works on. Files are brought by the page. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}/materials")
@Tag(name = "meetings")
class MaterialsApi {

    private final KeepMaterials materials;

    MaterialsApi(KeepMaterials materials) {
        this.materials = materials;
    }

    record LinkInput(
            @NotNull @Size(max = 300) String title,
            @NotNull @Size(max = 1000) String link) {}

    @GetMapping
    List<Material> seeMaterials(@PathVariable UUID meeting, Actor actor) {
        return materials.of(meeting, actor);
    }

    @PostMapping
    List<Material> addMaterialLink(@PathVariable UUID meeting, @Valid @RequestBody LinkInput input, Actor actor) {
        materials.add(meeting, input.title(), Brought.at(input.link()), actor);
        return seeMaterials(meeting, actor);
    }
}
