package fr.jalon.campaigns.domain.table;

/** Writes a drawing as office software would. */
enum Format {
    DOCX("docx", TextFiles::docx),
    ODT("odt", OdfFiles::odt),
    RTF("rtf", TextFiles::rtf),
    HTML("doc", TextFiles::html),
    XLSX("xlsx", drawing -> SheetFiles.excel(drawing, true)),
    XLS("xls", drawing -> SheetFiles.excel(drawing, false)),
    ODS("ods", OdfFiles::ods),
    CSV("csv", drawing -> SheetFiles.csv(drawing, ";", "UTF-8")),
    CSV_WINDOWS("csv", drawing -> SheetFiles.csv(drawing, ",", "windows-1252")),
    TSV_WIDE("csv", drawing -> SheetFiles.csv(drawing, "\t", "UTF-16LE"));

    private final String extension;
    private final Writer writer;

    private interface Writer {
        byte[] write(Drawing drawing) throws Exception;
    }

    Format(String extension, Writer writer) {
        this.extension = extension;
        this.writer = writer;
    }

    byte[] write(Drawing drawing) {
        try {
            return writer.write(drawing);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    String fileName() {
        return "tableau." + extension;
    }

    /** Values with separators know nothing of merged cells. */
    boolean keepsMergedCells() {
        return !extension.equals("csv");
    }
}
