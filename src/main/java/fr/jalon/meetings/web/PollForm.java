package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.Hours;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormField;
import fr.jalon.shared.web.TypedHour;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Slots of a date poll as they are typed: a day and an hour a line, one length for all. */
public class PollForm {

    /** Lines on the page; more slots are added afterwards. */
    static final int LINES = 6;

    @FormField("poll.minutes")
    @NotNull
    @Min(10)
    @Max(1440)
    private Integer minutes = 120;

    @FormField(value = "poll.slots", holds = "slots")
    private List<String> days = new ArrayList<>();

    @FormField("poll.slots")
    private List<String> starts = new ArrayList<>();

    @FormField("poll.until")
    private LocalDate until;

    /** Empty lines are passed over; the hours are those of Paris. */
    List<Hours> hours() {
        List<Hours> hours = new ArrayList<>();
        for (int line = 0; line < Math.max(days.size(), starts.size()); line++) {
            if (!dayAt(line).isBlank() || !startAt(line).isBlank()) {
                hours.add(slot(line));
            }
        }
        return hours;
    }

    private Hours slot(int line) {
        if (dayAt(line).isBlank() || startAt(line).isBlank()) {
            throw RuleViolation.of("slot-half", "slots", Message.of("poll.slot-half", line + 1));
        }
        Instant from = TypedHour.at(day(line), startAt(line), "slots");
        return new Hours(from, from.plusSeconds(60L * minutes));
    }

    private LocalDate day(int line) {
        String typed = dayAt(line).strip();
        try {
            return typed.contains("/")
                    ? LocalDate.parse(typed, DateTimeFormatter.ofPattern("d/M/uuuu"))
                    : LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            throw RuleViolation.of("day-unreadable", "slots", Message.of("poll.day-unreadable", line + 1));
        }
    }

    /** Answers end with that day; null without one. */
    Instant end() {
        return until == null ? null : until.plusDays(1).atStartOfDay(Paris.ZONE).toInstant();
    }

    /** What was typed, so that it is shown again. */
    public String dayAt(int line) {
        return at(days, line);
    }

    public String startAt(int line) {
        return at(starts, line);
    }

    private static String at(List<String> typed, int line) {
        return line < typed.size() && typed.get(line) != null ? typed.get(line) : "";
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = days;
    }

    public List<String> getStarts() {
        return starts;
    }

    public void setStarts(List<String> starts) {
        this.starts = starts;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
