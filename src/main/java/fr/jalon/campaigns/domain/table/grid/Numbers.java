package fr.jalon.campaigns.domain.table.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers of spreadsheets as people see them. */
final class Numbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.]{1,25}([eE][-+]?\\d{1,2})?");

    private Numbers() {}

    static String shown(String value, boolean date) {
        if (!NUMBER.matcher(value).matches()) {
            return value;
        }
        try {
            BigDecimal number = new BigDecimal(value).round(MathContext.DECIMAL64);
            if (date && DateUtil.isValidExcelDate(number.doubleValue())) {
                return day(number.doubleValue(), value);
            }
            return number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException notOne) {
            return value;
        }
    }

    private static String day(double number, String value) {
        LocalDateTime day = DateUtil.getLocalDateTime(number);
        return day == null ? value : DAY.format(day);
    }
}
