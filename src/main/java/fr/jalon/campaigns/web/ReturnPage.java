package fr.jalon.campaigns.web;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.returns.ReturnOrganisations.Speaker;
import fr.jalon.campaigns.application.returns.ReturnReader;
import fr.jalon.shared.web.Option;
import java.util.List;

/**
 * One file somebody sent.
 *
 * @param strangers spellings that mean nobody known, before the file is taken in
 * @param speakers whose its comments are, once it is
 */
record ReturnPage(
        CallView call,
        ReturnReader.Preview preview,
        List<Stranger> strangers,
        List<Speaker> speakers,
        List<Option> organisations,
        List<Option> documents) {

    static ReturnPage of(
            CallView call,
            ReturnReader.Preview preview,
            List<Stranger> strangers,
            List<Speaker> speakers,
            List<OrganisationRef> organisations) {
        List<Option> known = organisations.stream()
                .map(each -> new Option(each.code(), each.name() + " (" + each.code() + ")"))
                .toList();
        List<Option> documents = call.documents().stream()
                .map(each -> new Option(each.code(), each.title()))
                .toList();
        return new ReturnPage(call, preview, strangers, speakers, known, documents);
    }

    /** @param chosen code of the organisation a person took it for, or null */
    record Stranger(String spelling, String chosen) {}

    public String action() {
        return call.line().path() + "/retours/" + preview.line().id();
    }

    /** A file that speaks for one organisation has one question to answer, not one per spelling. */
    public boolean asksForNames() {
        return preview.organisation() == null && !strangers.isEmpty();
    }

    public List<Option> codes() {
        return speakers.stream()
                .map(each -> new Option(each.code(), each.code() + " · " + whose(each) + " · " + each.comments()))
                .toList();
    }

    private static String whose(Speaker speaker) {
        return speaker.isKnown()
                ? speaker.organisation().name()
                : "« " + String.join(" », « ", speaker.written()) + " » ?";
    }
}
