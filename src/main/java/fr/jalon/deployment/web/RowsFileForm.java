package fr.jalon.deployment.web;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormField;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/** A file of rows: measures, declarations, operations. */
public class RowsFileForm {

    @FormField("measures.file")
    private MultipartFile file;

    String name() {
        return file == null ? null : file.getOriginalFilename();
    }

    /** @throws RuleViolation when no file was chosen, or there is nothing in it */
    byte[] content() {
        boolean chosen = name() != null && !name().isBlank();
        if (!chosen) {
            throw RuleViolation.of("file-needed", "file", Message.of("measures.file-needed"));
        }
        if (file.isEmpty()) {
            throw RuleViolation.of("file-empty", "file", Message.of("sheet.empty"));
        }
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
