package fr.jalon.campaigns.domain.export;

import java.util.Arrays;
import java.util.Optional;

/** What a table can be written as. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    JSON("application/json");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Can the blank table be had in it? Nobody fills in the others by hand. */
    public boolean isForm() {
        return this != CSV && this != JSON;
    }

    public static Optional<ExportFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
