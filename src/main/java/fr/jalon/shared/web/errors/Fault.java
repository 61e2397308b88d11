package fr.jalon.shared.web.errors;

import fr.jalon.shared.Message;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * What went wrong, in words: never the text of an exception.
 *
 * @param topic which pair of messages {@code error.<topic>.title} and {@code error.<topic>.text} tells it
 * @param detail the sentence of this very case, or null for the topic's own
 * @param errors inputs at fault, if any
 * @param incident number under which the log tells the rest, or null
 */
record Fault(
        HttpStatusCode status, String topic, Message detail, List<Wrong> errors, String incident, HttpHeaders headers) {

    /** @param field null when it is about the whole */
    record Wrong(String field, String rule, String message) {}

    static Fault of(HttpStatusCode status) {
        return of(status, String.valueOf(status.value()));
    }

    static Fault of(HttpStatusCode status, String topic) {
        return new Fault(status, topic, null, List.of(), null, HttpHeaders.EMPTY);
    }

    Fault saying(Message sentence) {
        return new Fault(status, topic, sentence, errors, incident, headers);
    }

    Fault with(List<Wrong> wrong) {
        return new Fault(status, topic, detail, wrong, incident, headers);
    }

    Fault with(HttpHeaders more) {
        return new Fault(status, topic, detail, errors, incident, more);
    }

    Fault logged(String number) {
        return new Fault(status, topic, detail, errors, number, headers);
    }

    Message title() {
        return Message.of("error." + topic + ".title");
    }

    Message text() {
        return detail == null ? Message.of("error." + topic + ".text") : detail;
    }
}
