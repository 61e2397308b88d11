package fr.jalon.documents.web;

import fr.jalon.documents.application.TextFile;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** Brings a file as a revision of a text. */
public class TextForm {

    @FormField("text.file")
    private MultipartFile file;

    @FormField("text.text")
    private UUID text;

    @FormField("text.title")
    @Size(max = 200)
    private String title;

    @FormField("text.label")
    @NotBlank
    @Size(max = 60)
    private String label;

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    public UUID getText() {
        return text;
    }

    public void setText(UUID text) {
        this.text = text;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    boolean hasFile() {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isEmpty();
    }

    TextFile brought() {
        try {
            return new TextFile(file.getOriginalFilename(), file.getBytes(), label, text, title);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
