package fr.jalon.accounts.web;

import java.util.Objects;

/** The last word before an account is erased. */
class DeletionForm {

    private String currentPassword = "";
    private boolean sure;

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = Objects.requireNonNullElse(currentPassword, "");
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
