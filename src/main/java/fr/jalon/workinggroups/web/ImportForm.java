package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import org.springframework.web.multipart.MultipartFile;

/** A list of members. */
public class ImportForm {

    @FormField("members.import.file")
    private MultipartFile file;

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
