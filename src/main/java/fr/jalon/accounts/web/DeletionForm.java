package fr.jalon.accounts.web;

/** The last word before an account is erased. */
class DeletionForm {

    private String current = "";
    private boolean sure;

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
