package fr.jalon.shared.web;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Turns a {@link Message} and whatever it carries into what a message source can say in a language. */
public final class Spoken {

    private Spoken() {}

    public static MessageSourceResolvable message(Message message, Locale locale) {
        Object[] arguments = arguments(message, locale);
        return new DefaultMessageSourceResolvable(new String[] {message.key()}, arguments, message.key());
    }

    public static Object[] arguments(Message message, Locale locale) {
        return message.arguments().stream()
                .map(argument -> argument(argument, locale))
                .toArray();
    }

    static String termKey(Enum<?> constant) {
        return "term." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static Object argument(Object argument, Locale locale) {
        if (argument instanceof Message nested) {
            return message(nested, locale);
        }
        if (argument instanceof LocalizedText text) {
            return text.in(locale);
        }
        if (argument instanceof Enum<?> constant) {
            return new DefaultMessageSourceResolvable(termKey(constant));
        }
        return date(argument, locale);
    }

    private static Object date(Object argument, Locale locale) {
        if (argument instanceof LocalDate day) {
            return Dates.shortDay(day, locale);
        }
        if (argument instanceof PartialDate date) {
            return Dates.partial(date, locale);
        }
        if (argument instanceof Instant instant) {
            return Dates.time(instant, locale);
        }
        if (argument instanceof LocalTime hour) {
            return Dates.hour(hour, locale);
        }
        return argument;
    }
}
