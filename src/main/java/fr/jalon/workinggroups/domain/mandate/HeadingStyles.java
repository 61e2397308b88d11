package fr.jalon.workinggroups.domain.mandate;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Real headings, so that the outline of the document is read aloud and found again. */
final class HeadingStyles {

    private static final int LEVELS = 2;
    private static final int[] SIZES = {26, 22};

    private HeadingStyles() {}

    static void add(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        for (int level = 1; level <= LEVELS; level++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId(of(level));
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal("heading " + level);
            style.addNewQFormat();
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            style.getPPr().addNewKeepNext();
            style.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(240));
            style.addNewRPr().addNewB();
            style.getRPr().addNewSz().setVal(BigInteger.valueOf(SIZES[level - 1]));
            styles.addStyle(new XWPFStyle(style));
        }
    }

    static String of(int level) {
        return "Titre" + level;
    }
}
