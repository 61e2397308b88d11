package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class SayTests {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Say say = new Say(messages);

    @BeforeEach
    void inFrench() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
        messages.addMessage("term.Role.PILOT", Locale.FRENCH, "Pilote");
        messages.addMessage("inner", Locale.FRENCH, "avant le {0}");
        messages.addMessage("outer", Locale.FRENCH, "{0}, {1}, {2} : {3}");
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void writesDaysAsFrenchDoes() {
        assertThat(say.shortDay(LocalDate.of(2026, 3, 1))).isEqualTo("1er\u00a0mars 2026");
        assertThat(say.day(LocalDate.of(2026, 3, 24))).isEqualTo("mardi 24\u00a0mars 2026");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(say.day(LocalDate.of(2026, 3, 1))).isEqualTo("Sunday 1\u00a0March 2026");
    }

    @Test
    void writesHoursInParisAsFrenchDoes() {
        assertThat(say.hour(LocalTime.of(18, 0))).isEqualTo("18\u00a0h");
        assertThat(say.hour(LocalTime.of(18, 5))).isEqualTo("18\u00a0h\u00a005");
        assertThat(say.time(Instant.parse("2026-03-24T17:00:00Z"))).isEqualTo("mardi 24\u00a0mars 2026, 18\u00a0h");
        assertThat(say.time(Instant.parse("2026-07-24T22:30:00Z")))
                .isEqualTo("samedi 25\u00a0juillet 2026, 0\u00a0h\u00a030");
    }

    @Test
    void saysThatWhatEndsAsADayBeginsEndsAtMidnightOfTheDayBefore() {
        messages.addMessage("date.midnight", Locale.FRENCH, "{0}, minuit");
        assertThat(say.end(Instant.parse("2024-06-30T22:00:00Z"))).isEqualTo("dimanche 30\u00a0juin 2024, minuit");
        assertThat(say.end(Instant.parse("2024-06-30T21:59:00Z")))
                .isEqualTo("dimanche 30\u00a0juin 2024, 23\u00a0h\u00a059");
        assertThat(say.end(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021", "2021-10, octobre 2021", "2021-10-12, 12\u00a0octobre 2021"})
    void saysNoMoreOfADateThanIsKnown(String iso, String said) {
        assertThat(say.partial(new PartialDate(iso))).isEqualTo(said);
    }

    @Test
    void saysWhatAMessageCarriesInTheSameLanguage() {
        Message inner = Message.of("inner", LocalDate.of(2026, 3, 1));
        Message outer = Message.of("outer", Role.PILOT, new LocalizedText("Cadrage", "Framing"), "a {0}", inner);
        assertThat(say.message(outer)).isEqualTo("Pilote, Cadrage, a {0} : avant le 1er\u00a0mars 2026");
    }

    @Test
    void showsTheKeyOfAMessageThatIsNotThere() {
        assertThat(say.message(Message.of("nowhere"))).isEqualTo("nowhere");
    }
}
