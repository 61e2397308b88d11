package fr.jalon.accounts.application;

import fr.jalon.shared.BaseUrl;
import fr.jalon.shared.StartNotice;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the link that makes the first administrator, as long as there is none. */
@Component
@Order(110)
class FirstAdministratorNotice implements StartNotice {

    private final FirstAdministrator first;
    private final BaseUrl baseUrl;
    private final MessageSource messages;

    FirstAdministratorNotice(FirstAdministrator first, BaseUrl baseUrl, MessageSource messages) {
        this.first = first;
        this.baseUrl = baseUrl;
        this.messages = messages;
    }

    @Override
    public List<String> lines() {
        Locale console = "en".equals(Locale.getDefault().getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        return first.link().stream()
                .flatMap(path ->
                        List.of(messages.getMessage("accounts.first.notice", null, console), "  " + baseUrl.of(path))
                                .stream())
                .toList();
    }
}
