package fr.jalon.shared.start;

import fr.jalon.shared.BaseUrl;
import fr.jalon.shared.Demo;
import fr.jalon.shared.StartNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the start with the address and what each module has to say, like the demo accounts. */
@Component
class ReadyNotice {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

    private final ObjectProvider<StartNotice> notices;
    private final BaseUrl baseUrl;
    private final Demo demo;

    ReadyNotice(ObjectProvider<StartNotice> notices, BaseUrl baseUrl, Demo demo) {
        this.notices = notices;
        this.baseUrl = baseUrl;
        this.demo = demo;
    }

    @EventListener
    void say(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            LOG.info("{}", String.join(System.lineSeparator(), lines()));
        }
    }

    private List<String> lines() {
        Locale console = StartMessages.console();
        List<String> lines = new ArrayList<>();
        lines.add(StartMessages.say(console, "start.ready", baseUrl.toString()));
        if (demo.active()) {
            lines.add(StartMessages.say(console, "start.demo"));
        }
        notices.orderedStream().forEach(notice -> lines.addAll(notice.lines()));
        return lines;
    }
}
