package fr.jalon.portal.web;

import fr.jalon.portal.application.AgendaReader;
import fr.jalon.portal.application.SpaceReader;
import fr.jalon.shared.Actor;
import fr.jalon.shared.CalendarSource;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for somebody, and what happens when: as the personal page and the agenda show it. */
@RestController
@Tag(name = "people")
class PersonalApi {

    private static final int LONGEST = 366;

    private final SpaceReader space;
    private final AgendaReader agenda;
    private final Say say;

    PersonalApi(SpaceReader space, AgendaReader agenda, Say say) {
        this.space = space;
        this.agenda = agenda;
        this.say = say;
    }

    private enum Act {
        READ_TODOS
    }

    /**
     * Something to do.
     *
     * @param standard id of the standard it is about, or null
     * @param what in the caller's language
     * @param path of the page where it is done
     * @param late its day has passed
     */
    record Todo(UUID standard, String what, String context, String path, LocalDate due, boolean late) {}

    /**
     * Something that happens.
     *
     * @param until last day; the same for one day
     * @param title in the caller's language
     */
    record Happening(LocalDate from, LocalDate until, String title, String context, String path) {}

    @GetMapping("/api/v1/me/todos")
    Page<Todo> myTodos(Actor actor) {
        if (actor.id() == null) {
            throw new NotAllowed(Act.READ_TODOS);
        }
        return new Page<>(space.page(actor).tasks().stream().map(this::todo).toList(), null);
    }

    private Todo todo(SpaceReader.Task task) {
        return new Todo(
                task.todo().standardId(),
                say.message(task.todo().what()),
                task.todo().context(),
                task.todo().href(),
                task.todo().due(),
                task.late());
    }

    @GetMapping("/api/v1/agenda")
    @PublicPage
    Page<Happening> readAgenda(@RequestParam LocalDate from, @RequestParam LocalDate to, Actor actor) {
        if (to.isBefore(from)) {
            throw RuleViolation.of("ends-before-start", "to", Message.of("api.agenda-order"));
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw RuleViolation.of("too-long", "to", Message.of("api.agenda-length", LONGEST));
        }
        return new Page<>(
                agenda.between(from, to, actor).stream().map(this::happening).toList(), null);
    }

    private Happening happening(CalendarSource.Entry entry) {
        return new Happening(entry.from(), entry.until(), say.message(entry.title()), entry.context(), entry.href());
    }
}
