package fr.jalon.notifications.application;

import fr.jalon.notifications.domain.WrittenMail;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The two forms of a mail's text: plain, and the same paragraphs as simple HTML. */
@Component
class MailHtml {

    String plain(WrittenMail mail) {
        return mail.link() == null ? mail.body() : mail.body() + "\n\n" + mail.link() + "\n";
    }

    String html(WrittenMail mail, Locale locale) {
        String paragraphs = Arrays.stream(mail.body().split("\\n\\s*\\n"))
                .map(paragraph -> "<p>" + escape(paragraph.strip()).replace("\n", "<br>") + "</p>\n")
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                %s%s</body>
                </html>
                """.formatted(locale.getLanguage(), escape(mail.subject()), paragraphs, link(mail.link()));
    }

    private static String link(String link) {
        return link == null ? "" : "<p><a href=\"%1$s\">%1$s</a></p>\n".formatted(escape(link));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
