package fr.jalon.shared.web;

import fr.jalon.shared.PartialDate;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads dates as people write them, and writes them back as the fields want them. */
@Configuration(proxyBeanMethods = false)
class DateInput implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new Days());
        registry.addFormatterForFieldType(PartialDate.class, new PartialDates());
    }

    /** Fields of type date send and want ISO; where a browser has none, people write 24/03/2026. */
    private static final class Days implements Formatter<LocalDate> {

        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            return PartialDate.read(text)
                    .filter(PartialDate::isExact)
                    .map(PartialDate::earliest)
                    .orElseThrow(() -> new ParseException(text, 0));
        }

        @Override
        public String print(LocalDate day, Locale locale) {
            return day.toString();
        }
    }

    /** Shown as it is asked for: 24/03/2022, 10/2021, 2021. */
    private static final class PartialDates implements Formatter<PartialDate> {

        @Override
        public PartialDate parse(String text, Locale locale) throws ParseException {
            return PartialDate.read(text).orElseThrow(() -> new ParseException(text, 0));
        }

        @Override
        public String print(PartialDate date, Locale locale) {
            String[] parts = date.iso().split("-");
            StringBuilder typed = new StringBuilder();
            for (int part = parts.length - 1; part >= 0; part--) {
                typed.append(parts[part]).append(part == 0 ? "" : "/");
            }
            return typed.toString();
        }
    }
}
