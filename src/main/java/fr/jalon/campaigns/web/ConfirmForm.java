package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.returns.TakeReturns.Said;
import fr.jalon.shared.Blank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose a file is and what it is about, as a person says. */
public class ConfirmForm {

    private String organisation;
    private String document;
    private boolean learn = true;

    /** Spellings of the file, and in the same order the codes of the organisations they were taken for. */
    private List<String> spelled = new ArrayList<>();

    private List<String> meant = new ArrayList<>();

    Said said() {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < spelled.size(); i++) {
            String code = meant(i);
            if (code != null && spelled.get(i) != null) {
                names.put(spelled.get(i), code);
            }
        }
        return new Said(organisation, false, document, names);
    }

    private String meant(int index) {
        String code = index < meant.size() ? meant.get(index) : null;
        return Blank.toNull(code);
    }

    /** Those already taken for somebody stay, so that one can change one's mind. */
    List<ReturnPage.Stranger> strangers(List<String> unknown) {
        Map<String, String> names = said().names();
        List<ReturnPage.Stranger> strangers = new ArrayList<>();
        names.forEach((spelling, code) -> strangers.add(new ReturnPage.Stranger(spelling, code)));
        unknown.stream()
                .filter(spelling -> !names.containsKey(spelling))
                .forEach(spelling -> strangers.add(new ReturnPage.Stranger(spelling, null)));
        return strangers;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = Blank.toNull(organisation);
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = Blank.toNull(document);
    }

    public boolean isLearn() {
        return learn;
    }

    public void setLearn(boolean learn) {
        this.learn = learn;
    }

    public List<String> getSpelled() {
        return spelled;
    }

    public void setSpelled(List<String> spelled) {
        this.spelled = spelled;
    }

    public List<String> getMeant() {
        return meant;
    }

    public void setMeant(List<String> meant) {
        this.meant = meant;
    }
}
