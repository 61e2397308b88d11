package fr.jalon.documents.application;

import fr.jalon.documents.ChangeCauses;
import fr.jalon.documents.application.TextPage.Drafted;
import fr.jalon.documents.application.TextPage.Reading;
import fr.jalon.documents.application.TextPage.TextGroup;
import fr.jalon.documents.domain.RevisionState;
import fr.jalon.documents.domain.Revisions;
import fr.jalon.documents.domain.TextAction;
import fr.jalon.documents.domain.comparison.ClauseChange;
import fr.jalon.documents.domain.comparison.Comparison;
import fr.jalon.documents.domain.reading.Part;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.files.FileStore;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pages of texts, as everybody reads them. */
@Service
@Transactional(readOnly = true)
public class TextPages {

    private final StandardHeads heads;
    private final TextCatalogue catalogue;
    private final Revisions revisions;
    private final FileStore files;
    private final ObjectProvider<ChangeCauses> causes;

    TextPages(
            StandardHeads heads,
            TextCatalogue catalogue,
            Revisions revisions,
            FileStore files,
            ObjectProvider<ChangeCauses> causes) {
        this.heads = heads;
        this.catalogue = catalogue;
        this.revisions = revisions;
        this.files = files;
        this.causes = causes;
    }

    /** The texts of a standard; drafts only for those who may take them in. */
    public TextPage.Shelf shelf(String slug, Actor reader) {
        StandardHead head = heads.head(slug, reader);
        boolean may = TextAction.IMPORT.isAllowedTo(reader, head.id());
        List<Drafted> drafts = may
                ? revisions.findByStandardIdAndStateOrderByImportedAt(head.id(), RevisionState.DRAFT).stream()
                        .map(draft -> new Drafted(draft.id(), draft.title(), draft.label(), draft.importedAt()))
                        .toList()
                : List.of();
        return new TextPage.Shelf(head, groups(catalogue.ofStandard(head.id())), drafts, may);
    }

    static List<TextGroup> groups(List<RevisionRow> rows) {
        Map<String, List<RevisionRow>> byText = new LinkedHashMap<>();
        rows.forEach(row -> byText.computeIfAbsent(row.textSlug(), none -> new ArrayList<>())
                .add(row));
        return byText.values().stream().map(TextGroup::new).toList();
    }

    /** One revision, whole. */
    public Reading reading(String slug, String text, String revision, Actor reader) {
        StandardHead head = heads.head(slug, reader);
        TextGroup group = group(head, text);
        RevisionRow row = group.revision(revision);
        List<ClauseRow> clauses = catalogue.whole(row.id());
        FileStore.Details source = files.details(List.of(row.sourceFileId())).get(row.sourceFileId());
        return new Reading(head, group, row, source, clauses);
    }

    /** Where a text without a revision in its address leads. */
    public String latest(String slug, String text, Actor reader) {
        return group(heads.head(slug, reader), text).revisions().get(0).path();
    }

    /** @param from label of the earlier revision in addresses; null for the one before the later */
    public TextPage.Compared comparison(String slug, String text, String from, String to, Actor reader) {
        StandardHead head = heads.head(slug, reader);
        TextGroup group = group(head, text);
        RevisionRow after = to == null ? group.revisions().get(0) : group.revision(to);
        RevisionRow before = from == null ? group.before(after) : group.revision(from);
        List<ClauseRow> old = body(before);
        List<ClauseRow> recent = body(after);
        List<ClauseChange> changes = Comparison.of(Sides.of(old), Sides.of(recent));
        List<ChangeCauses.Causes> why = causes.stream()
                .map(each -> each.causes(TextCatalogue.ref(before), TextCatalogue.ref(after), reader))
                .flatMap(Optional::stream)
                .toList();
        return new TextPage.Compared(head, group, before, after, old, recent, changes, why);
    }

    private List<ClauseRow> body(RevisionRow row) {
        return catalogue.whole(row.id()).stream()
                .filter(clause -> clause.part() == Part.BODY)
                .toList();
    }

    private TextGroup group(StandardHead head, String text) {
        return groups(catalogue.ofStandard(head.id())).stream()
                .filter(group -> group.slug().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotFound("text " + text));
    }
}
