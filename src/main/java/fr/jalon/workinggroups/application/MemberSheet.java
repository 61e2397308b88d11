package fr.jalon.workinggroups.application;

import fr.jalon.shared.web.CsvRows;
import fr.jalon.shared.web.Say;
import fr.jalon.workinggroups.domain.table.OdsSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Writes the members of a group as a list to take away, in the columns that are read back. Addresses are not known here. */
@Service
public class MemberSheet {

    private final GroupViews groups;
    private final Say say;

    MemberSheet(GroupViews groups, Say say) {
        this.groups = groups;
        this.say = say;
    }

    public void csv(GroupView group, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        CsvRows rows = new CsvRows(out);
        rows(group).forEach(rows::row);
        out.flush();
    }

    public void ods(GroupView group, OutputStream to) throws IOException {
        OdsSheet.write(say.key("members.title"), rows(group), to);
    }

    private List<List<String>> rows(GroupView group) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                say.key("members.name"),
                say.key("members.organisation"),
                say.key("members.roles"),
                say.key("members.circles"),
                say.key("members.class"),
                say.key("members.skills"),
                say.key("members.interests"),
                say.key("members.since"),
                say.key("members.name-public.column")));
        groups.members(group).forEach(line -> rows.add(row(line)));
        return rows;
    }

    private List<String> row(MemberLine line) {
        return List.of(
                line.name() == null ? "" : line.name(),
                line.organisation(),
                terms(line.roles()),
                terms(line.circles()),
                say.term(line.stakeholder()),
                terms(line.skills()),
                line.interests(),
                line.since() == null ? "" : line.since().toString(),
                say.key(line.namePublic() ? "members.name-public.yes" : "members.name-public.no"));
    }

    private String terms(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(say::term).collect(Collectors.joining(", "));
    }
}
