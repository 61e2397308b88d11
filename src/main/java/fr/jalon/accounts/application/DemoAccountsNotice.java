package fr.jalon.accounts.application;

import fr.jalon.shared.Demo;
import fr.jalon.shared.StartNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the accounts of the demonstration at the end of the start. */
@Component
@Order(100)
class DemoAccountsNotice implements StartNotice {

    private final Demo demo;
    private final MessageSource messages;

    DemoAccountsNotice(Demo demo, MessageSource messages) {
        this.demo = demo;
        this.messages = messages;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (demo.active()) {
            lines.add(say("accounts.demo.notice", DemoPeople.PASSWORD));
            for (DemoPeople.Entry entry : DemoPeople.ALL) {
                lines.add("  %-34s %s".formatted(entry.address(), say("accounts.demo." + entry.account())));
            }
        }
        return lines;
    }

    private String say(String key, Object... arguments) {
        Locale console = "en".equals(Locale.getDefault().getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        return messages.getMessage(key, arguments, console);
    }
}
