package fr.jalon.campaigns.application.report;

import fr.jalon.campaigns.domain.export.ReportHead;
import fr.jalon.campaigns.domain.report.ReportFormat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A frozen edition of a report.
 *
 * @param correction what it puts right; null in the first one
 * @param sentence for the plenary file
 */
public record ReportEdition(
        UUID id,
        int edition,
        Instant publishedAt,
        String correction,
        int comments,
        String sentence,
        List<ReportHead.Figure> figures,
        List<File> files) {

    /** @param size in bytes */
    public record File(ReportFormat format, UUID fileId, String sha256, long size) {}

    public File file(ReportFormat format) {
        return files.stream()
                .filter(file -> file.format() == format)
                .findFirst()
                .orElseThrow();
    }

    public List<ReportHead.Figure> figures(ReportHead.Group group) {
        return figures.stream().filter(figure -> figure.group() == group).toList();
    }

    /** As the command that verifies reads them. */
    public String sums() {
        StringBuilder sums = new StringBuilder();
        for (ReportFormat format : ReportFormat.SINGLE) {
            sums.append(file(format).sha256())
                    .append("  ")
                    .append(format.fileName())
                    .append('\n');
        }
        return sums.toString();
    }
}
