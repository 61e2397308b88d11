package fr.jalon.campaigns.domain.table.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which cells show dates: spreadsheets keep them as numbers. */
final class XlsxStyles implements Xml.Walker {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> cells = new ArrayList<>();
    private boolean inCells;

    @Override
    public void start(String name, XMLStreamReader at) {
        if (name.equals("numFmt")) {
            String code = "" + Xml.attribute(at, "formatCode");
            formats.put(Xml.number(at, "numFmtId", 0, 1_000_000), code.length() > 100 ? "" : code);
        }
        inCells |= name.equals("cellXfs");
        if (inCells && name.equals("xf") && cells.size() < 70_000) {
            cells.add(Xml.number(at, "numFmtId", 0, 1_000_000));
        }
    }

    @Override
    public void end(String name) {
        inCells &= !name.equals("cellXfs");
    }

    boolean isDate(int style) {
        if (style < 0 || style >= cells.size()) {
            return false;
        }
        int format = cells.get(style);
        return DateUtil.isInternalDateFormat(format) || DateUtil.isADateFormat(format, formats.get(format));
    }
}
