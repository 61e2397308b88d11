package fr.jalon.accounts.web;

/** A password to choose; the current one where there is one. */
class PasswordForm {

    private String current = "";
    private String password = "";

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
