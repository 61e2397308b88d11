package fr.jalon.meetings.web;

import fr.jalon.meetings.application.KeepMaterials;
import fr.jalon.shared.Actor;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.web.Reply;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a meeting works on: brought, brought again, and given back to the people of its circle. */
@Controller
@RequestMapping("/reunions/{id}/documents")
class MaterialsController {

    private final KeepMaterials materials;
    private final MeetingFront front;

    MaterialsController(KeepMaterials materials, MeetingFront front) {
        this.materials = materials;
        this.front = front;
    }

    @PostMapping
    String bring(
            @PathVariable UUID id,
            @Valid @ModelAttribute("materialForm") MaterialForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Reply reply) {
        return reply.to(
                errors,
                () -> bring(id, form, actor),
                "material.brought",
                "/reunions/" + id + "#documents",
                () -> front.show(id, actor, model));
    }

    private void bring(UUID id, MaterialForm form, Actor actor) {
        if (form.getMaterial() == null) {
            materials.add(id, form.getTitle(), form.brought(), actor);
        } else {
            materials.addVersion(id, form.getMaterial(), form.brought(), actor);
        }
    }

    /** Always to be saved, never shown as a page of this site, and kept by nobody on the way. */
    @GetMapping("/{material}/{number}")
    ResponseEntity<byte[]> file(
            @PathVariable UUID id, @PathVariable UUID material, @PathVariable int number, Actor actor) {
        FileStore.Content file = materials.file(id, material, number, actor);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.details().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.details().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(file.bytes());
    }
}
