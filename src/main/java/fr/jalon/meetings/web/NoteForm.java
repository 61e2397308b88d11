package fr.jalon.meetings.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A block of notes typed without scripts. */
public class NoteForm {

    private UUID id;

    private UUID item;

    private boolean remark;

    private int base;

    private UUID writer;

    @FormField("note.organisation")
    @Size(max = 300)
    private String organisation;

    @FormField("note.text")
    @Size(max = 20000)
    private String text;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
    }

    public boolean isRemark() {
        return remark;
    }

    public void setRemark(boolean remark) {
        this.remark = remark;
    }

    public int getBase() {
        return base;
    }

    public void setBase(int base) {
        this.base = base;
    }

    public UUID getWriter() {
        return writer;
    }

    public void setWriter(UUID writer) {
        this.writer = writer;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
