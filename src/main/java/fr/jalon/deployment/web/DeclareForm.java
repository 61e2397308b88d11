package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.Declaration;
import fr.jalon.deployment.domain.Declarer;
import fr.jalon.deployment.domain.Obstacle;
import fr.jalon.deployment.domain.Statement;
import fr.jalon.deployment.domain.Use;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.domain.territory.Territory;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A declaration of use. {@code website} is a trap for programs. */
public class DeclareForm {

    @FormField("declare.organisation")
    @NotBlank
    @Size(max = 200)
    private String organisation;

    @FormField("declare.as")
    @NotNull
    private Declarer as = Declarer.PRODUCER;

    @FormField("declare.use")
    @NotNull
    private Use use;

    /** A région, a département or the whole country, from the list. */
    @FormField("declare.territory")
    @Size(max = 20)
    private String territory;

    /** Of an EPCI or a commune: goes before the list. */
    @FormField("declare.code")
    @Size(max = 20)
    private String code;

    /** What people call it: no list of communes is kept here. */
    @FormField("declare.place")
    @Size(max = 200)
    private String place;

    @FormField("declare.since")
    private PartialDate since;

    @FormField("declare.tool")
    @Size(max = 200)
    private String tool;

    @FormField("declare.obstacle")
    private Obstacle obstacle;

    @FormField("declare.words")
    @Size(max = 2000)
    private String words;

    @FormField("declare.address")
    @Size(max = 254)
    private String address;

    @FormField("write.trap")
    @Size(max = 0, message = "{write.trap.filled}")
    private String website;

    static DeclareForm of(Declaration declared) {
        DeclareForm form = new DeclareForm();
        form.organisation = declared.organisationAsWritten();
        form.as = declared.declaredAs();
        form.use = declared.used();
        boolean listed = !declared.territoryCode().startsWith("COM")
                && !declared.territoryCode().startsWith("EPCI");
        form.territory = listed
                ? declared.territoryCode()
                : declared.departements().stream()
                        .findFirst()
                        .map(one -> "DEP-" + one)
                        .orElse(null);
        form.code = listed ? null : declared.territoryCode().replaceFirst("^[A-Z]+-", "");
        form.place = declared.territoryName();
        form.since = declared.usedSince();
        form.tool = declared.tool();
        form.obstacle = declared.obstacle();
        form.words = declared.words();
        return form;
    }

    Statement statement() {
        return new Statement(organisation, as, use, where(), since, tool, obstacle, words);
    }

    /** The list says where an EPCI lies, which its number does not. */
    private Territory where() {
        if (code == null && territory == null) {
            return null;
        }
        return code == null
                ? Territories.french().of(territory, null)
                : Territories.french().of(code, territory).called(place);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Declarer getAs() {
        return as;
    }

    public void setAs(Declarer as) {
        this.as = as;
    }

    public Use getUse() {
        return use;
    }

    public void setUse(Use use) {
        this.use = use;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public PartialDate getSince() {
        return since;
    }

    public void setSince(PartialDate since) {
        this.since = since;
    }

    public String getTool() {
        return tool;
    }

    public void setTool(String tool) {
        this.tool = tool;
    }

    public Obstacle getObstacle() {
        return obstacle;
    }

    public void setObstacle(Obstacle obstacle) {
        this.obstacle = obstacle;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
