package fr.jalon.campaigns.domain.export;

import fr.jalon.shared.Message;
import java.io.IOException;
import java.util.List;

/** The numbers of a report, in a table of their own before those of the comments. */
final class FiguresTable {

    private final ReportHead report;
    private final ExportWords words;

    FiguresTable(ReportHead report, ExportWords words) {
        this.report = report;
        this.words = words;
    }

    TableFile.Layout layout() {
        return new TableFile.Layout(
                List.of(60, 120, 30),
                List.of(
                        words.say(Message.of("report.figures.group")),
                        words.say(Message.of("report.figures.value")),
                        words.say(Message.of("report.figures.comments"))));
    }

    void write(TableFile file, SectionNames names) throws IOException {
        String title = words.say(Message.of("report.figures"));
        String name = names.of(new ExportHead.Document("chiffres", title));
        file.start(new TableFile.Section(name, title, List.of(), layout()));
        for (ReportHead.Figure figure : report.figures()) {
            file.row(List.of(
                    words.say(Message.of(figure.group().key())), figure.label(), String.valueOf(figure.comments())));
        }
        file.endSection();
    }
}
