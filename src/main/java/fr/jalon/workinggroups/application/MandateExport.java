package fr.jalon.workinggroups.application;

import fr.jalon.shared.BaseUrl;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.mandate.MandateDocx;
import fr.jalon.workinggroups.domain.mandate.MandateField;
import fr.jalon.workinggroups.domain.mandate.MandateLabels;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Writes a version of a mandate as the Word document of the guide's model. */
@Service
public class MandateExport {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final GroupViews groups;
    private final Say say;
    private final BaseUrl base;

    MandateExport(GroupViews groups, Say say, BaseUrl base) {
        this.groups = groups;
        this.say = say;
        this.base = base;
    }

    public void write(GroupView group, MandateView mandate, OutputStream to) throws IOException {
        MandateDocx.Head head = new MandateDocx.Head(
                group.ref().name(),
                facilitators(group, mandate),
                base.of(group.path()),
                List.of(
                        said("mandate.docx.drafted", mandate.number(), day(mandate.draftedOn())),
                        said("mandate.docx.presented", day(mandate.presentedOn())),
                        said("mandate.docx.validated", day(mandate.validatedOn()))));
        MandateDocx.write(head, mandate.words(), new MandateLabels(this::french), to);
    }

    /** What the mandate says; else the organisations that run the group, which are public. */
    private String facilitators(GroupView group, MandateView mandate) {
        String written = mandate.words().texts().get(MandateField.FACILITATION);
        return written != null
                ? written
                : groups.members(group).stream()
                        .filter(member -> member.roles().contains(GroupRole.FACILITATOR))
                        .map(MemberLine::organisation)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** The model leaves a line open until it is reached. */
    private static Object day(LocalDate day) {
        return day == null ? "…" : day;
    }

    private String said(String key, Object... arguments) {
        return say.message(Message.of(key, arguments), Locale.FRENCH);
    }

    private String french(String key) {
        return say.message(Message.of(key), Locale.FRENCH);
    }
}
