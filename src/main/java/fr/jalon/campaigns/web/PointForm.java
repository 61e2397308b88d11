package fr.jalon.campaigns.web;

/** What becomes of a point of the checklist: done, set aside or taken up again, with a word. */
public class PointForm {

    private String act = "";
    private String note;

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
