package fr.jalon.accounts.web;

import java.util.Objects;

/** A password to choose; the current one where there is one. */
class PasswordForm {

    private String currentPassword = "";
    private String password = "";

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = Objects.requireNonNullElse(currentPassword, "");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }
}
