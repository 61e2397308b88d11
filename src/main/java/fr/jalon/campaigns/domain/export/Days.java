package fr.jalon.campaigns.domain.export;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours in the language of a file. */
record Days(ExportWords words) {

    /** The hour is told where it is known: what happened at midnight happened that day. */
    String of(ZonedDateTime time) {
        if (time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return DateTimeFormatter.ofPattern(words.isEnglish() ? "d MMMM uuuu" : "dd/MM/uuuu", words.language())
                    .format(time);
        }
        return words.isEnglish()
                ? DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).format(time)
                : DateTimeFormatter.ofPattern("dd/MM/uuuu 'à' HH'h'mm", Locale.FRANCE)
                        .format(time);
    }
}
