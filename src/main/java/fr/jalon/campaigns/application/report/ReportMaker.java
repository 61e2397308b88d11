package fr.jalon.campaigns.application.report;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.export.CommentFiles;
import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.export.ExportHead;
import fr.jalon.campaigns.domain.export.ExportedComment;
import fr.jalon.campaigns.domain.export.ReportHead;
import fr.jalon.campaigns.domain.report.Figures;
import fr.jalon.campaigns.domain.report.ReportFormat;
import fr.jalon.shared.web.Say;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a report of the answers as they stand. */
@Component
class ReportMaker {

    private final ReportComments comments;
    private final ReportSentences sentences;
    private final CommentFiles exports;
    private final ReportFiles files;

    ReportMaker(ReportComments comments, ReportSentences sentences, CommentFiles exports, ReportFiles files) {
        this.comments = comments;
        this.sentences = sentences;
        this.exports = exports;
        this.files = files;
    }

    /** All a report says, but when and for the how many-th time. */
    record Made(
            ExportHead call,
            List<ExportedComment> comments,
            String sentence,
            List<ReportHead.Figure> figures,
            boolean withChanges) {

        ReportHead head(int edition, Instant now, String correction) {
            return new ReportHead(edition, now.atZone(Say.PARIS), correction, sentence, figures, withChanges);
        }
    }

    Made make(CallView call, Locale language) {
        List<Figures.Counted> counted = comments.of(call, language);
        Figures figures = new Figures(
                counted, call.types().stream().map(CommentType::code).toList());
        return new Made(
                exports.head(call, language),
                counted.stream().map(Figures.Counted::comment).toList(),
                sentences.plenary(call, figures, language),
                figures.list(sentences.labels(call, language)),
                counted.stream()
                        .anyMatch(each -> !each.comment().outcome().changes().isEmpty()));
    }

    Map<ReportFormat, byte[]> files(Made made, ReportHead head, Locale language) {
        return files.of(made.call(), head, exports.words(language), made.comments());
    }
}
