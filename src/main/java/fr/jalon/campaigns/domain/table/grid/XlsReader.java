package fr.jalon.campaigns.domain.table.grid;

import fr.jalon.shared.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;

/** Excel files before 2007, record after record. */
final class XlsReader implements HSSFListener {

    private final Budget budget;
    private final List<BoundSheetRecord> names = new ArrayList<>();
    private final Map<Integer, SheetCells> sheets = new LinkedHashMap<>();
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
    private SSTRecord strings;
    private SheetCells cells;
    private FormulaRecord awaitsText;
    private int nth;

    XlsReader(Budget budget) {
        this.budget = budget;
    }

    Content read(POIFSFileSystem file) throws IOException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(formats);
        new HSSFEventFactory().processWorkbookEvents(request, file);
        List<Block> grids = new ArrayList<>();
        List<Message> remarks = new ArrayList<>();
        BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(names);
        sheets.forEach((index, sheet) -> {
            boolean known = index < inOrder.length;
            String name = known ? inOrder[index].getSheetname() : "";
            if (known && (inOrder[index].isHidden() || inOrder[index].isVeryHidden())) {
                remarks.add(Message.of("table-doubt.hidden-sheet", name));
            } else {
                grids.add(sheet.grid(name));
            }
        });
        return new Content(grids, List.of(), List.of(), List.of(), remarks);
    }

    @Override
    public void processRecord(Record entry) {
        budget.goOn();
        if (entry instanceof BOFRecord start && start.getType() == BOFRecord.TYPE_WORKSHEET) {
            cells = new SheetCells(budget);
            sheets.put(nth++, cells);
        } else if (entry instanceof BoundSheetRecord sheet) {
            names.add(sheet);
        } else if (entry instanceof SSTRecord shared) {
            strings = shared;
        } else if (cells != null) {
            inSheet(entry);
        }
    }

    private void inSheet(Record entry) {
        if (entry instanceof LabelSSTRecord label && strings != null) {
            put(label, strings.getString(label.getSSTIndex()).getString());
        } else if (entry instanceof LabelRecord label) {
            put(label, label.getValue());
        } else if (entry instanceof NumberRecord number) {
            put(number, shown(number, number.getValue()));
        } else if (entry instanceof RKRecord number) {
            put(number, shown(number, number.getRKNumber()));
        } else if (entry instanceof FormulaRecord formula) {
            formula(formula);
        } else if (entry instanceof StringRecord result && awaitsText != null) {
            put(awaitsText, result.getString());
        } else if (entry instanceof MergeCellsRecord merged) {
            merge(merged);
        }
    }

    private void formula(FormulaRecord formula) {
        awaitsText = formula.hasCachedResultString() ? formula : null;
        if (awaitsText == null && !Double.isNaN(formula.getValue())) {
            put(formula, shown(formula, formula.getValue()));
        }
    }

    private String shown(CellRecord cell, double value) {
        boolean date = DateUtil.isADateFormat(formats.getFormatIndex(cell), formats.getFormatString(cell));
        return Numbers.shown(String.valueOf(value), date);
    }

    private void put(CellValueRecordInterface cell, String text) {
        budget.text(text.length());
        cells.put(cell.getRow(), cell.getColumn(), text);
    }

    private void merge(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            cells.merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
        }
    }
}
