package fr.jalon.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/** Days that are worked in France: neither Saturday, nor Sunday, nor a public holiday of article L3133-1 (Code du travail). */
public final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.MAY, 8),
            MonthDay.of(Month.JULY, 14),
            MonthDay.of(Month.AUGUST, 15),
            MonthDay.of(Month.NOVEMBER, 1),
            MonthDay.of(Month.NOVEMBER, 11),
            MonthDay.of(Month.DECEMBER, 25));

    private WorkingDays() {}

    public static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    public static boolean isHoliday(LocalDate day) {
        if (FIXED.contains(MonthDay.from(day))) {
            return true;
        }
        LocalDate easter = easter(day.getYear());
        return day.equals(easter.plusDays(1)) || day.equals(easter.plusDays(39)) || day.equals(easter.plusDays(50));
    }

    /** That day if it is worked, else the last worked day before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        LocalDate worked = day;
        while (!isWorked(worked)) {
            worked = worked.minusDays(1);
        }
        return worked;
    }

    /** That day if it is worked, else the first worked day after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate worked = day;
        while (!isWorked(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    /** How many worked days lie behind the first day, up to the second one; below zero when that one is earlier. */
    public static int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(WorkingDays::isWorked)
                .count();
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Butcher and Meeus. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int shift = (golden + 11 * moon + 22 * sunday) / 451;
        int day = moon + sunday - 7 * shift + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
