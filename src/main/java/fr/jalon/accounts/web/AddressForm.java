package fr.jalon.accounts.web;

import java.util.Objects;

/** An address to send a link to. */
class AddressForm {

    private String address = "";
    private String suite = "";

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = Objects.requireNonNullElse(address, "");
    }

    public String getSuite() {
        return suite;
    }

    public void setSuite(String suite) {
        this.suite = Objects.requireNonNullElse(suite, "");
    }
}
