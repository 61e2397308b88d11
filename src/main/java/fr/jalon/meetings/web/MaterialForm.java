package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.Brought;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** A document of a meeting, or a new version of one. */
public class MaterialForm {

    private UUID material;

    @FormField("material.title")
    @Size(max = 300)
    private String title;

    @FormField("material.file")
    private MultipartFile file;

    @FormField("material.link")
    @Size(max = 1000)
    private String link;

    Brought brought() {
        try {
            return file == null ? Brought.at(link) : new Brought(file.getOriginalFilename(), file.getBytes(), link);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    public UUID getMaterial() {
        return material;
    }

    public void setMaterial(UUID material) {
        this.material = material;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
