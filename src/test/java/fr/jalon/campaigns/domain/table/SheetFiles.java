package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.Drawing.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Drawings as sheets. */
final class SheetFiles {

    private SheetFiles() {}

    static byte[] excel(Drawing drawing, boolean recent) throws IOException {
        return workbook(Map.of("Feuil1", drawing), recent);
    }

    /** One sheet per drawing, in their order. */
    static byte[] workbook(Map<String, Drawing> sheets, boolean recent) throws IOException {
        try (Workbook workbook = recent ? new XSSFWorkbook() : new HSSFWorkbook()) {
            new LinkedHashMap<>(sheets).forEach((name, drawing) -> fill(workbook.createSheet(name), drawing));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Sheet sheet, Drawing drawing) {
        int first = drawing.above().size();
        for (int i = 0; i < first; i++) {
            sheet.createRow(i).createCell(0).setCellValue(drawing.above().get(i));
        }
        Box[][] places = drawing.places();
        for (int r = 0; r < places.length; r++) {
            Row row = sheet.createRow(first + r);
            for (int c = 0; c < places[r].length; c++) {
                fill(sheet, row, c, places[r][c]);
            }
        }
    }

    private static void fill(Sheet sheet, Row row, int column, Box box) {
        if (box == null) {
            return;
        }
        Cell cell = row.createCell(column);
        if (box.text().matches("\\d{1,6}")) {
            cell.setCellValue(Integer.parseInt(box.text()));
        } else {
            cell.setCellValue(box.text());
        }
        if (box.across() > 1 || box.down() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(
                    row.getRowNum(), row.getRowNum() + box.down() - 1, column, column + box.across() - 1));
        }
    }

    static byte[] csv(Drawing drawing, String separator, String encoding) throws IOException {
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.DEFAULT)
                .setDelimiter(separator)
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (String line : drawing.above()) {
                printer.printRecord(line);
            }
            for (Box[] row : drawing.places()) {
                printer.printRecord((Object[]) java.util.Arrays.stream(row)
                        .map(box -> box == null ? "" : box.text())
                        .toArray(String[]::new));
            }
        }
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        return (mark + text).getBytes(Charset.forName(encoding));
    }
}
