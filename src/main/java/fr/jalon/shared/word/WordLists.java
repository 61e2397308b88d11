package fr.jalon.shared.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Real lists, which readers announce and count: one of bullets for a whole document, and one for each that is numbered. */
public final class WordLists {

    /** As many as Word knows. */
    static final int LEVELS = 9;

    static final int STEP = 425;
    private static final int HANGING = 283;

    private final XWPFDocument document;
    private BigInteger bullets;

    public WordLists(XWPFDocument document) {
        this.document = document;
    }

    public BigInteger bullets() {
        if (bullets == null) {
            bullets = add(STNumberFormat.BULLET, 1, null);
        }
        return bullets;
    }

    /** @param after what stands behind the number: a dot or a bracket */
    public BigInteger numbered(int first, String after) {
        return add(STNumberFormat.DECIMAL, first, after);
    }

    private BigInteger add(STNumberFormat.Enum format, int first, String after) {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        for (int at = 0; at < LEVELS; at++) {
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(at));
            level.addNewStart().setVal(BigInteger.valueOf(first));
            level.addNewNumFmt().setVal(format);
            level.addNewLvlText().setVal(after == null ? "•" : "%" + (at + 1) + after);
            level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf((long) STEP * (at + 1)));
            level.getPPr().getInd().setHanging(BigInteger.valueOf(HANGING));
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
