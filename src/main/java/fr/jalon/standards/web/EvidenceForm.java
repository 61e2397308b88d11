package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/** Brings a proof: an address or a file. */
public class EvidenceForm {

    @FormField("evidence.name")
    @Size(max = 300)
    private String title;

    @FormField("evidence.href")
    @Size(max = 2000)
    private String href;

    @FormField("evidence.file")
    private MultipartFile file;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getHref() {
        return href;
    }

    public void setHref(String href) {
        this.href = href;
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    /** A file was chosen, be it an empty one. */
    boolean hasFile() {
        return file != null
                && (!file.isEmpty()
                        || file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isEmpty());
    }

    byte[] bytes() {
        try {
            return file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
