package fr.jalon.shared.web;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says dates, messages and terms in the reader's language; templates call it {@code @say}. Null is said as nothing. The
 * spaces inside "24 mars" and "18 h" are no-break spaces (U+00A0): mind it when a test compares.
 */
@Component("say")
public class Say {

    /** Every deadline of the domain is a French one. */
    public static final ZoneId PARIS = Dates.PARIS;

    private static final Logger LOG = LoggerFactory.getLogger(Say.class);

    private final MessageSource messages;

    public Say(MessageSource messages) {
        this.messages = messages;
    }

    /** "mardi 24 mars 2026". */
    public String day(LocalDate day) {
        return day == null ? "" : Dates.day(day, locale());
    }

    /** "24 mars 2026". */
    public String shortDay(LocalDate day) {
        return day == null ? "" : Dates.shortDay(day, locale());
    }

    /** "24 mars". */
    public String dayAndMonth(LocalDate day) {
        return day == null ? "" : Dates.dayAndMonth(day, locale());
    }

    /** "mars 2026". */
    public String month(YearMonth month) {
        return month == null ? "" : Dates.month(month, locale());
    }

    /** "24 mars 2026", "mars 2026" or "2026". */
    public String partial(PartialDate date) {
        return date == null ? "" : Dates.partial(date, locale());
    }

    /** "le 24 mars 2026", "en mars 2026" or "en 2026", inside a sentence. */
    public String on(PartialDate date) {
        return date == null ? "" : inSentence("date.on", date);
    }

    /** "depuis le 24 mars 2026", "depuis mars 2026" or "depuis 2026". */
    public String since(PartialDate date) {
        return date == null ? "" : inSentence("date.since", date);
    }

    private String inSentence(String key, PartialDate date) {
        return message(Message.of(date.isExact() ? key + "-day" : key, partial(date)));
    }

    /** Like {@link #partial} with a short month, "24 janv. 2026": for narrow places only. */
    public String brief(PartialDate date) {
        return date == null ? "" : Dates.brief(date, locale());
    }

    /** "mardi 24 mars 2026, 18 h", in Paris. */
    public String time(Instant instant) {
        return instant == null ? "" : Dates.time(instant, locale());
    }

    /** An end, in Paris: what ends when a day begins is said to end at midnight of the day before. */
    public String end(Instant instant) {
        if (instant == null || !instant.atZone(PARIS).toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return time(instant);
        }
        LocalDate last = instant.atZone(PARIS).toLocalDate().minusDays(1);
        return message(Message.of("date.midnight", day(last)));
    }

    /** The day of an instant in Paris, "24 mars 2026". */
    public String dayOf(Instant instant) {
        return instant == null ? "" : Dates.shortDay(instant.atZone(PARIS).toLocalDate(), locale());
    }

    /** "18 h 30". */
    public String hour(LocalTime hour) {
        return hour == null ? "" : Dates.hour(hour, locale());
    }

    public String text(LocalizedText text) {
        return text == null ? "" : text.in(locale());
    }

    public String message(Message message) {
        return message(message, locale());
    }

    /** For what leaves in another language than the request's, like a mail. */
    public String message(Message message, Locale locale) {
        if (message == null) {
            return "";
        }
        try {
            return messages.getMessage(message.key(), Spoken.arguments(message, locale), locale);
        } catch (NoSuchMessageException missing) {
            LOG.error("No message {}", message.key());
            return message.key();
        }
    }

    /** A message without arguments. */
    public String key(String key) {
        return message(Message.of(key));
    }

    /** Name of an enum constant: message {@code term.<EnumSimpleName>.<CONSTANT>}. */
    public String term(Enum<?> constant) {
        return constant == null ? "" : key(Spoken.termKey(constant));
    }

    /** Choices of a list, from the constants of an enum. */
    public List<Option> options(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), term(constant)))
                .toList();
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** What somebody typed on one line: a French sign never begins the next one. */
    public String typed(String text) {
        return text == null ? "" : text.replaceAll(" (?=[?!:;»])|(?<=«) ", "\u00a0");
    }

    public Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
