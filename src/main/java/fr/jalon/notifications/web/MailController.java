package fr.jalon.notifications.web;

import fr.jalon.notifications.application.MailKeeper;
import fr.jalon.notifications.application.MailLog;
import fr.jalon.notifications.domain.MailAction;
import fr.jalon.notifications.domain.MailStatus;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Demo;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The outgoing mail, for administrators; in a demonstration, the mailbox of everybody. */
@Controller
@RequestMapping("/administration/courriels")
class MailController {

    private static final String HERE = "/administration/courriels";
    private static final int PER_PAGE = 50;

    private final MailLog log;
    private final MailKeeper keeper;
    private final Demo demo;
    private final Say say;

    MailController(MailLog log, MailKeeper keeper, Demo demo, Say say) {
        this.log = log;
        this.keeper = keeper;
        this.demo = demo;
        this.say = say;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) String after, Model model) {
        MailAction.READ.require(actor, demo);
        Page<MailLog.Entry> mails = log.latest(after, PER_PAGE);
        String next = mails.next() == null
                ? null
                : UriComponentsBuilder.fromPath(HERE)
                        .queryParam("after", mails.next())
                        .toUriString();
        List<Crumb> crumbs = List.of(new Crumb(say.key("notifications.mails.title"), null));
        model.addAttribute(
                "page",
                new MailListPage(
                        crumbs, mails.items().stream().map(MailListPage.Row::of).toList(), next));
        return "notifications/mails";
    }

    @GetMapping("/{id}")
    String mail(Actor actor, @PathVariable UUID id, Model model) {
        MailAction.READ.require(actor, demo);
        MailLog.Entry mail = log.byId(id).orElseThrow(() -> new NotFound("mail " + id));
        List<Crumb> crumbs =
                List.of(new Crumb(say.key("notifications.mails.title"), HERE), new Crumb(mail.subject(), null));
        boolean again = mail.status() == MailStatus.FAILED && MailAction.SEND_AGAIN.allows(actor, demo);
        model.addAttribute(
                "page",
                new MailPage(
                        crumbs, mail, StatusBadge.of(mail.status()), again ? HERE + "/" + id + "/renvoyer" : null));
        return "notifications/mail";
    }

    @PostMapping("/{id}/renvoyer")
    String sendAgain(Actor actor, @PathVariable UUID id, Reply reply) {
        keeper.sendAgain(id, actor);
        return reply.done("notifications.mail.queued-again", HERE + "/" + id);
    }
}
