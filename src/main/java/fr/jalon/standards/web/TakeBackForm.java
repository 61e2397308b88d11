package fr.jalon.standards.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a decision is taken back. */
public class TakeBackForm {

    @NotBlank
    @Size(max = 2000)
    private String takeBackReason;

    public String getTakeBackReason() {
        return takeBackReason;
    }

    public void setTakeBackReason(String takeBackReason) {
        this.takeBackReason = takeBackReason;
    }
}
