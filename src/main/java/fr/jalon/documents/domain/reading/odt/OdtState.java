package fr.jalon.documents.domain.reading.odt;

import fr.jalon.documents.domain.reading.archive.XmlNode;

/** Where the reading of an OpenDocument text stands. */
final class OdtState {

    private final boolean paged;
    private int page = 1;
    private int notes;
    private int contents;

    OdtState(XmlNode body) {
        paged = body.all("soft-page-break").findAny().isPresent();
    }

    /** Null when the file does not know its pages. */
    Integer page() {
        return paged ? page : null;
    }

    void pageBreak() {
        page++;
    }

    int nextNote() {
        return ++notes;
    }

    void contents(int more) {
        contents += more;
    }

    boolean inContents() {
        return contents > 0;
    }
}
