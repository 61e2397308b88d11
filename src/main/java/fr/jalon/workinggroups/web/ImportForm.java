package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.FormField;
import org.springframework.web.multipart.MultipartFile;

/** A list of members; then what was read of it, to take in. */
public class ImportForm {

    @FormField("members.import.file")
    private MultipartFile file;

    private String lines;

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
