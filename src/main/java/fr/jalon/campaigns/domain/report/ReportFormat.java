package fr.jalon.campaigns.domain.report;

import fr.jalon.campaigns.domain.export.ExportFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a report is frozen as. */
public enum ReportFormat {
    HTML("text/html;charset=UTF-8"),
    DOCX(ExportFormat.DOCX.mediaType()),
    ODS(ExportFormat.ODS.mediaType()),
    CSV(ExportFormat.CSV.mediaType()),
    JSON(ExportFormat.JSON.mediaType()),
    /** All of them with their sums, and how to verify them. */
    ZIP("application/zip");

    /** Each for itself. */
    public static final List<ReportFormat> SINGLE = List.of(HTML, DOCX, ODS, CSV, JSON);

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same in every edition, so that the sums name it. */
    public String fileName() {
        return "rapport." + extension();
    }

    public static Optional<ReportFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
