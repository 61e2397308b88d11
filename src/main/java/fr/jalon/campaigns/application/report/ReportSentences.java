package fr.jalon.campaigns.application.report;

import fr.jalon.accounts.OrganisationKind;
import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.report.Figures;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a report says in words. */
@Component
class ReportSentences {

    private final Say say;

    ReportSentences(Say say) {
        this.say = say;
    }

    /** For the plenary file, whose model asks for the dates, the number of comments and of contributors, and what followed. */
    String plenary(CallView call, Figures figures, Locale language) {
        String answers = figures.byDisposition().entrySet().stream()
                .map(each -> say.message(
                        Message.of(
                                "report.sentence."
                                        + (each.getKey() == null
                                                ? Figures.NONE
                                                : each.getKey().name()),
                                each.getValue()),
                        language))
                .collect(Collectors.joining(", "));
        int comments = figures.comments().size();
        return say.message(
                Message.of(
                        comments == 0 ? "report.sentence.empty" : "report.sentence",
                        call.line().period().firstDay(),
                        call.line().lastDay(),
                        comments,
                        figures.organisations(),
                        answers,
                        figures.integrated()),
                language);
    }

    Figures.Labels labels(CallView call, Locale language) {
        return new Figures.Labels() {
            @Override
            public String disposition(Disposition disposition) {
                return disposition == null ? key("report.free") : term("Disposition", disposition);
            }

            @Override
            public String type(String code) {
                return code == null
                        ? key("report.no-type")
                        : call.typeName(code).in(language);
            }

            @Override
            public String kind(OrganisationKind kind) {
                return kind == null ? key("report.no-kind") : term("OrganisationKind", kind);
            }

            @Override
            public String nobody() {
                return key("call.without-organisation");
            }

            private String term(String type, Enum<?> constant) {
                return key("term." + type + "." + constant.name());
            }

            private String key(String key) {
                return say.message(Message.of(key), language);
            }
        };
    }
}
