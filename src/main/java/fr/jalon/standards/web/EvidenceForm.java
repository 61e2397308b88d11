package fr.jalon.standards.web;

import jakarta.validation.constraints.Size;
import org.springframework.web.multipart.MultipartFile;

/** Brings a proof: an address or a file. */
public class EvidenceForm {

    @Size(max = 300)
    private String title;

    @Size(max = 2000)
    private String href;

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
}
