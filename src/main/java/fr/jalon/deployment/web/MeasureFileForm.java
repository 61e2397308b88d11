package fr.jalon.deployment.web;

import fr.jalon.shared.web.FormField;
import org.springframework.web.multipart.MultipartFile;

/** A file of measures. */
public class MeasureFileForm {

    @FormField("measures.file")
    private MultipartFile file;

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
