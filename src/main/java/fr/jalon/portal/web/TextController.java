package fr.jalon.portal.web;

import static fr.jalon.portal.web.TextPage.section;

import fr.jalon.portal.PublisherProperties;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a public site owes its readers. */
@Controller
@PublicPage
class TextController {

    private final PublisherProperties publisher;

    TextController(PublisherProperties publisher) {
        this.publisher = publisher;
    }

    @GetMapping("/accessibilite")
    String accessibility(Model model) {
        return text(
                model,
                TextPage.of(
                        "accessibility",
                        section("accessibility.state", 1, 0),
                        section("accessibility.checked", 1, 5),
                        section("accessibility.gaps", 1, 3),
                        section("accessibility.how", 1, 0),
                        contact("accessibility.contact"),
                        section("accessibility.remedy", 1, 3)));
    }

    @GetMapping("/mentions-legales")
    String legal(Model model) {
        return text(
                model,
                TextPage.of(
                        "legal",
                        TextPage.with(
                                "legal.publisher",
                                said("legal.publisher.name", publisher.name()),
                                said("legal.publisher.director", publisher.director()),
                                said("legal.publisher.contact", publisher.contact())),
                        TextPage.with("legal.host", said("legal.host.name", publisher.host())),
                        section("legal.content", 2, 0),
                        section("legal.software", 2, 0)));
    }

    @GetMapping("/donnees-personnelles")
    String privacy(Model model) {
        return text(
                model,
                TextPage.of(
                        "privacy",
                        section("privacy.reader", 2, 0),
                        section("privacy.account", 1, 4),
                        section("privacy.acts", 2, 0),
                        section("privacy.mails", 1, 0),
                        section("privacy.outreach", 1, 0),
                        section("privacy.cookies", 1, 6),
                        section("privacy.rights", 2, 0),
                        contact("privacy.contact")));
    }

    private TextPage.Section contact(String heading) {
        return TextPage.with(heading, said("legal.publisher.contact", publisher.contact()));
    }

    /** What the administrator has not filled in yet is said to be missing. */
    private static Message said(String key, String value) {
        boolean missing = value == null || value.isBlank();
        return Message.of(key, missing ? Message.of("legal.missing") : value);
    }

    private static String text(Model model, TextPage page) {
        model.addAttribute("page", page);
        return "portal/text";
    }
}
