package fr.jalon.portal.web;

import fr.jalon.portal.application.AgendaReader;
import fr.jalon.portal.application.AgendaReader.Month;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.NavEntry;
import fr.jalon.shared.web.PublicPage;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of everything public, a few months at a time. */
@Controller
@PublicPage
class AgendaController {

    private static final int MONTHS = 3;

    private final AgendaReader reader;

    AgendaController(AgendaReader reader) {
        this.reader = reader;
    }

    /** What the page shows. */
    record AgendaPage(List<Month> months, YearMonth earlier, YearMonth later, boolean now) {

        public boolean isEmpty() {
            return months.stream().allMatch(month -> month.days().isEmpty());
        }
    }

    @GetMapping("/agenda")
    String agenda(@RequestParam(name = "mois", required = false) String month, Actor actor, Model model) {
        YearMonth now = reader.thisMonth();
        YearMonth first = month == null ? now : read(month);
        model.addAttribute(
                "page",
                new AgendaPage(
                        reader.months(first, MONTHS, actor),
                        first.minusMonths(MONTHS),
                        first.plusMonths(MONTHS),
                        first.equals(now)));
        return "portal/agenda";
    }

    private static YearMonth read(String month) {
        try {
            YearMonth read = YearMonth.parse(month);
            if (read.getYear() >= 1900 && read.getYear() < 2200) {
                return read;
            }
        } catch (DateTimeException unreadable) {
            // Told below, as a month out of reach is.
        }
        throw RuleViolation.of("month-unreadable", "mois", Message.of("agenda.month-unreadable"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavEntry agendaNavEntry() {
            return new NavEntry(30, "nav.agenda", "/agenda");
        }
    }
}
