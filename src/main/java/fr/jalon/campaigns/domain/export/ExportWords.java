package fr.jalon.campaigns.domain.export;

import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.shared.Message;
import java.util.Locale;
import java.util.function.Function;

/**
 * The language of a table.
 *
 * @param sayer says messages in this language
 */
public record ExportWords(Locale language, Function<Message, String> sayer) {

    String say(Message message) {
        return sayer.apply(message);
    }

    String term(Disposition disposition) {
        return say(Message.of("term.Disposition." + disposition.name()));
    }

    boolean isEnglish() {
        return language.getLanguage().equals("en");
    }

    /** Office formats want a country too. */
    String country() {
        return isEnglish() ? "GB" : "FR";
    }
}
