package fr.jalon.campaigns.application.report;

import fr.jalon.campaigns.domain.export.CommentTable;
import fr.jalon.campaigns.domain.export.ExportFormat;
import fr.jalon.campaigns.domain.export.ExportHead;
import fr.jalon.campaigns.domain.export.ExportWords;
import fr.jalon.campaigns.domain.export.ExportedComment;
import fr.jalon.campaigns.domain.export.HtmlReport;
import fr.jalon.campaigns.domain.export.ReportHead;
import fr.jalon.campaigns.domain.report.ReportFormat;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Writes a report in each of its formats, and all of them in one archive with the command that verifies them. */
@Component
class ReportFiles {

    private final Say say;

    ReportFiles(Say say) {
        this.say = say;
    }

    Map<ReportFormat, byte[]> of(
            ExportHead head, ReportHead report, ExportWords words, List<ExportedComment> comments) {
        Map<ReportFormat, byte[]> files = new EnumMap<>(ReportFormat.class);
        try {
            for (ReportFormat format : ReportFormat.SINGLE) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                if (format == ReportFormat.HTML) {
                    new HtmlReport(head, report, words).write(comments.iterator(), out);
                } else {
                    new CommentTable(head, report, words)
                            .write(ExportFormat.valueOf(format.name()), comments.iterator(), out);
                }
                files.put(format, out.toByteArray());
            }
            files.put(ReportFormat.ZIP, archive(head, report, files));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }

    private byte[] archive(ExportHead head, ReportHead report, Map<ReportFormat, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder sums = new StringBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<ReportFormat, byte[]> file : files.entrySet()) {
                String name = file.getKey().fileName();
                entry(zip, report, name, file.getValue());
                sums.append(Sha256.of(file.getValue()))
                        .append("  ")
                        .append(name)
                        .append('\n');
            }
            entry(zip, report, "SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                Message text = Message.of("report.readme", head.title(), report.edition());
                String name = language == Locale.FRENCH ? "LISEZ-MOI.txt" : "README.txt";
                entry(zip, report, name, say.message(text, language).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, ReportHead report, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(report.publishedAt().toInstant().toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
