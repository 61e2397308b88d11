package fr.jalon.accounts.web;

import java.util.Objects;

/** What is typed to sign in. */
class SignInForm {

    private String address = "";
    private String password = "";
    private String suite = "";

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = Objects.requireNonNullElse(address, "");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }

    public String getSuite() {
        return suite;
    }

    public void setSuite(String suite) {
        this.suite = Objects.requireNonNullElse(suite, "");
    }
}
