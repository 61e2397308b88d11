package fr.jalon.deployment.web;

import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.application.waves.WaveReader.WaveView;
import fr.jalon.deployment.domain.cycle.Dated;
import fr.jalon.deployment.domain.cycle.Slot;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.CsvRows;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The waves of a plan as a table to take away. */
@Controller
@RequestMapping("/standards/{slug}/deploiement/vagues.csv")
class WaveFilesController {

    private static final List<String> COLUMNS = List.of(
            "vague",
            "nom",
            "operation",
            "nature",
            "prevu_du",
            "prevu_au",
            "attendu_ou_reel_du",
            "attendu_ou_reel_au",
            "commencee_le",
            "terminee_le",
            "ecart_jours_ouvres",
            "commencee_avant_la_fin_de");

    private final WaveReader reader;
    private final MapFiles files;
    private final Say say;

    WaveFilesController(WaveReader reader, MapFiles files, Say say) {
        this.reader = reader;
        this.files = files;
        this.say = say;
    }

    /** The plan and what happened, operation by operation. */
    @PublicPage
    @GetMapping
    void operations(@PathVariable String slug, Actor actor, HttpServletResponse response) throws IOException {
        List<WaveView> waves = reader.all(slug, actor);
        CsvRows rows = files.rows("vagues-" + slug, response);
        rows.row(COLUMNS);
        for (WaveView wave : waves) {
            wave.operations().forEach(one -> {
                Dated run = one.run();
                Slot planned = run.planned();
                rows.row(List.of(
                        String.valueOf(wave.line().number()),
                        wave.line().name(),
                        one.about().name(),
                        say.term(one.about().kind()),
                        planned == null ? "" : day(planned.first()),
                        planned == null ? "" : day(planned.last()),
                        day(run.expected().first()),
                        day(run.expected().last()),
                        day(run.began()),
                        day(run.ended()),
                        planned == null ? "" : String.valueOf(run.slip()),
                        String.join(", ", one.begunBefore())));
            });
        }
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
