package fr.jalon.notifications.application;

import fr.jalon.notifications.domain.WrittenMail;
import fr.jalon.shared.BaseUrl;
import fr.jalon.shared.MailRequested;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says what was asked for in the recipient's language. */
@Component
class MailWriter {

    private final Say say;
    private final BaseUrl baseUrl;

    MailWriter(Say say, BaseUrl baseUrl) {
        this.say = say;
        this.baseUrl = baseUrl;
    }

    WrittenMail write(MailRequested request, Locale locale) {
        String key = "mail." + request.template();
        return new WrittenMail(
                request.template(),
                say.message(new Message(key + ".subject", request.arguments()), locale),
                say.message(new Message(key + ".body", request.arguments()), locale),
                request.path() == null ? null : baseUrl.of(request.path()),
                request.attachment());
    }
}
