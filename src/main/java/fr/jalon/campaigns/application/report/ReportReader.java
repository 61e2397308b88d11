package fr.jalon.campaigns.application.report;

import fr.jalon.campaigns.domain.export.ExportedComment;
import fr.jalon.campaigns.domain.report.ReportFormat;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.files.FileStore;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was published. */
@Service
@Transactional(readOnly = true)
public class ReportReader {

    private final ReportShelf shelf;
    private final FileStore files;

    ReportReader(ReportShelf shelf, FileStore files) {
        this.shelf = shelf;
        this.files = files;
    }

    /** The last one first; none while nothing is published. */
    public List<ReportEdition> editions(UUID campaignId) {
        return shelf.editions(campaignId);
    }

    /** @param edition its number, or null for the last one */
    public ReportEdition edition(UUID campaignId, Integer edition) {
        return shelf.editions(campaignId).stream()
                .filter(each -> edition == null || each.edition() == edition)
                .findFirst()
                .orElseThrow(() -> new NotFound("report of " + campaignId));
    }

    /** Comments from a place on, in the order of the report. */
    public List<ExportedComment> comments(ReportEdition report, int from, int limit) {
        return shelf.lines(report.id(), from, limit);
    }

    public byte[] bytes(ReportEdition report, ReportFormat format) {
        return files.read(report.file(format).fileId()).bytes();
    }
}
