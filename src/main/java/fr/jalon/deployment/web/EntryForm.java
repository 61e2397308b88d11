package fr.jalon.deployment.web;

import fr.jalon.deployment.application.plan.KeepEntries.Brought;
import fr.jalon.deployment.domain.plan.EntryKind;
import fr.jalon.deployment.domain.plan.EntryWords;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.springframework.web.multipart.MultipartFile;

/** An entry of a plan: its page asks for what its section takes, and the domain says what is lacking. */
public class EntryForm {

    @FormField("entry.kind")
    private EntryKind kind;

    @FormField("entry.title")
    @Size(max = 300)
    private String title;

    @FormField("entry.text")
    @Size(max = 2000)
    private String text;

    @FormField("entry.needed")
    @Size(max = 30)
    private String needed;

    @FormField("entry.obtained")
    @Size(max = 30)
    private String obtained;

    @FormField("entry.day")
    private PartialDate day;

    @FormField("entry.result")
    @Size(max = 2000)
    private String result;

    @FormField("entry.url")
    @Size(max = 1000)
    private String url;

    @FormField("entry.file")
    private MultipartFile file;

    static EntryForm of(EntryWords said) {
        EntryForm form = new EntryForm();
        form.kind = said.kind();
        form.title = said.title();
        form.text = said.text();
        form.needed = plain(said.needed());
        form.obtained = plain(said.obtained());
        form.day = said.day();
        form.result = said.result();
        form.url = said.url();
        return form;
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    /** What a sum is in is known: the sign behind it says nothing more. */
    private static BigDecimal amount(String typed, String field) {
        return IndicatorForm.amount(typed == null ? null : typed.replaceFirst("[\\s\\u00a0\\u202f]*€\\s*$", ""), field);
    }

    EntryWords words() {
        return new EntryWords(
                kind, title, text, amount(needed, "needed"), amount(obtained, "obtained"), day, result, url, null);
    }

    /** Null when no file was chosen. */
    Brought brought() {
        if (file == null || file.isEmpty()) {
            return null;
        }
        try {
            return new Brought(file.getOriginalFilename(), file.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    public EntryKind getKind() {
        return kind;
    }

    public void setKind(EntryKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNeeded() {
        return needed;
    }

    public void setNeeded(String needed) {
        this.needed = needed;
    }

    public String getObtained() {
        return obtained;
    }

    public void setObtained(String obtained) {
        this.obtained = obtained;
    }

    public PartialDate getDay() {
        return day;
    }

    public void setDay(PartialDate day) {
        this.day = day;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
