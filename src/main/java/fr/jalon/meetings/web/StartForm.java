package fr.jalon.meetings.web;

/** That a meeting begins now, although it was planned for another day. */
public class StartForm {

    private boolean today;

    public boolean isToday() {
        return today;
    }

    public void setToday(boolean today) {
        this.today = today;
    }
}
