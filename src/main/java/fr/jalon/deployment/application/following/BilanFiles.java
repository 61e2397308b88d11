package fr.jalon.deployment.application.following;

import fr.jalon.deployment.domain.export.Paper;
import fr.jalon.deployment.domain.export.PaperDocx;
import fr.jalon.deployment.domain.export.PaperPdf;
import fr.jalon.deployment.domain.following.BilanFacts;
import fr.jalon.deployment.domain.following.BilanWords;
import fr.jalon.deployment.domain.following.IndicatorFact;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Markdown;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardIds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** A bilan to take away. It is in French, like what is presented to a COPIL. */
@Service
public class BilanFiles {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Bilans bilans;
    private final StandardIds standards;
    private final Markdown markdown;
    private final Say say;

    BilanFiles(Bilans bilans, StandardIds standards, Markdown markdown, Say say) {
        this.bilans = bilans;
        this.standards = standards;
        this.markdown = markdown;
        this.say = say;
    }

    public byte[] docx(String standard, int number, Actor reader) {
        return PaperDocx.write(paper(standard, bilans.one(standard, number, reader)));
    }

    public byte[] pdf(String standard, int number, Actor reader) {
        return PaperPdf.write(paper(standard, bilans.one(standard, number, reader)), markdown::toHtml);
    }

    private Paper paper(String standard, BilanView bilan) {
        var id = standards.idOf(standard);
        String title = standards.named(List.of(id)).get(id).title();
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(figures(bilan.facts()));
        parts.add(new Paper.Part(said("deployment.bilan.advance"), List.of(), advance(bilan.facts())));
        parts.add(new Paper.Part(said("indicators.title"), List.of(), indicators(bilan.facts())));
        BilanWords words = bilan.words();
        prose(parts, "deployment.bilan.gains", words.gains());
        prose(parts, "deployment.bilan.configuration", words.configuration());
        prose(parts, "deployment.bilan.training", words.training());
        prose(parts, "deployment.bilan.change-actions", words.changeActions());
        prose(parts, "deployment.bilan.recurrent", words.recurrent());
        parts.add(new Paper.Part(
                said("deployment.bilan.lessons"),
                bilan.lessons().stream().map(this::lesson).toList(),
                List.of()));
        return new Paper(
                title,
                said("deployment.bilan.of", bilan.number(), words.heldOn()),
                words.meeting() == null ? "" : words.meeting(),
                parts);
    }

    private Paper.Part figures(BilanFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.add(said("deployment.bilan.tasks", facts.tasksDone(), facts.tasksOpen(), facts.tasksLate()));
        lines.add(said("deployment.bilan.anomalies", facts.openAnomalies().size(), facts.anomaliesClosed()));
        if (!facts.openAnomalies().isEmpty()) {
            lines.add(said("deployment.bilan.open-anomalies", String.join(", ", facts.openAnomalies())));
        }
        lines.add(
                facts.noes() == null
                        ? said("deployment.gate.no-diagnosis")
                        : facts.noes() == 0
                                ? said("deployment.bilan.diagnosis-passed")
                                : said("deployment.gate.diagnosis", facts.noes()));
        if (facts.generalised()) {
            lines.add(said("deployment.bilan.generalised"));
        }
        return new Paper.Part(said("deployment.bilan.figures"), lines, List.of());
    }

    private List<List<String>> advance(BilanFacts facts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                said("deployment.wave.name"),
                said("deployment.wave.planned-dates"),
                said("deployment.wave.real-dates"),
                said("deployment.wave.slip"),
                said("deployment.wave.estimate"),
                said("deployment.wave.advance")));
        for (BilanFacts.WaveFact one : facts.waves()) {
            rows.add(List.of(
                    one.pilot() ? said("deployment.bilan.pilot", one.name()) : one.name(),
                    one.planned() == null
                            ? "–"
                            : span(one.planned().first(), one.planned().last()),
                    one.ended() == null
                            ? said("deployment.bilan.expected", span(one.first(), one.last()))
                            : span(one.first(), one.last()),
                    one.slip() == null ? "–" : said("deployment.wave.slip-days", one.slip()),
                    one.estimate() == null ? "–" : day(one.estimate()),
                    said("deployment.wave.done", one.done(), one.total())));
        }
        return rows;
    }

    private List<List<String>> indicators(BilanFacts facts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                said("indicator.name"),
                said("indicator.now"),
                said("deployment.bilan.change-since"),
                said("indicator.baseline"),
                said("deployment.bilan.target"),
                said("indicator.ceiling")));
        for (IndicatorFact one : facts.indicators() == null ? List.<IndicatorFact>of() : facts.indicators()) {
            rows.add(List.of(
                    one.northStar() ? said("deployment.bilan.north-star", one.name()) : one.name(),
                    figure(one),
                    change(one),
                    number(one.baseline()),
                    one.target() == null
                            ? "–"
                            : said(
                                    "indicator.by",
                                    one.target().amount(),
                                    day(one.target().dueOn())),
                    number(one.ceiling())));
        }
        return rows;
    }

    private String figure(IndicatorFact one) {
        return one.amount() != null
                ? said("deployment.bilan.figure", one.amount(), one.unit(), day(one.day()))
                : one.byTerritoryOnly() ? said("indicator.by-territory", day(one.day())) : said("indicator.never");
    }

    private String change(IndicatorFact one) {
        return one.change() == null ? "–" : said(one.changeKey(), one.change(), day(one.since()));
    }

    private String number(BigDecimal figure) {
        return figure == null ? said("indicator.unknown") : said("indicator.number", figure);
    }

    private String lesson(BilanView.Lesson one) {
        return one.operation() + ", "
                + said(
                        "deployment.bilan.lesson",
                        one.daysBefore(),
                        one.perUnitBefore(),
                        one.daysAfter(),
                        one.perUnitAfter())
                + ". " + one.reason();
    }

    private void prose(List<Paper.Part> parts, String title, String text) {
        if (text != null) {
            parts.add(Paper.Part.written(said(title), text));
        }
    }

    private String span(LocalDate first, LocalDate last) {
        return said("deployment.wave.from-to", day(first), day(last));
    }

    private String day(LocalDate day) {
        return say.message(Message.of("deployment.bilan.day", day), Locale.FRENCH);
    }

    private String said(String key, Object... arguments) {
        return say.message(Message.of(key, arguments), Locale.FRENCH);
    }
}
