package fr.jalon.portal.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.FormField;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** One property for each kind of field. */
public class GalleryForm {

    private String title;
    private String address;
    private String text;

    @FormField("gallery.field")
    private Role role;

    private Role choice;
    private List<Role> several = List.of();
    private boolean agreed;

    @FormField("gallery.field")
    private LocalDate day;

    @FormField("gallery.field")
    private PartialDate since;

    private MultipartFile upload;

    static GalleryForm filled() {
        GalleryForm form = new GalleryForm();
        form.title = "Friches";
        form.address = "claire.vannier@exemple.fr";
        form.text = "Première ligne.\nSeconde ligne.";
        form.role = Role.SPONSOR;
        form.choice = Role.PILOT;
        form.several = List.of(Role.PILOT, Role.FACILITATOR);
        form.agreed = true;
        form.day = LocalDate.of(2026, 3, 24);
        form.since = new PartialDate("2021-10");
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Role getChoice() {
        return choice;
    }

    public void setChoice(Role choice) {
        this.choice = choice;
    }

    public List<Role> getSeveral() {
        return several;
    }

    public void setSeveral(List<Role> several) {
        this.several = several;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public PartialDate getSince() {
        return since;
    }

    public void setSince(PartialDate since) {
        this.since = since;
    }

    public MultipartFile getUpload() {
        return upload;
    }

    public void setUpload(MultipartFile upload) {
        this.upload = upload;
    }
}
