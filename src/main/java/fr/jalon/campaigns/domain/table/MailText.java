package fr.jalon.campaigns.domain.table;

import fr.jalon.campaigns.domain.table.grid.Words;
import fr.jalon.shared.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads comments out of the text of a mail: numbered points, points that begin with a place, bullets, or else paragraphs; whole
 * paragraphs that stand before the first point are points too, unless they only announce them.
 * All of them are doubtful, and what is taken for courtesy or signature is shown too.
 */
final class MailText {

    private final TypeWords types;
    private final FormLines form = new FormLines();
    private final List<RowDraft> drafts = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final StringBuilder aside = new StringBuilder();
    private MailLines.Scheme scheme;
    private boolean afterBlank = true;
    private boolean inProposal;
    private boolean closed;

    MailText(TypeWords types) {
        this.types = types;
    }

    ReadTable read(String text) {
        List<String> lines = Words.clean(text).lines().toList();
        if (lines.size() > 100_000) {
            throw UnreadableTable.because("too-large", "", TableReader.LARGEST_MEGABYTES);
        }
        scheme = MailLines.scheme(lines);
        for (int i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i), lines.subList(i, lines.size()));
        }
        if (drafts.isEmpty()) {
            throw UnreadableTable.because("no-comment-in-text");
        }
        return table();
    }

    private void line(int number, String line, List<String> on) {
        if (Words.isBlank(line)) {
            afterBlank = true;
            return;
        }
        form.read(line);
        closed |= MailLines.isClosing(line);
        if (closed || MailLines.isCourtesy(line) || FormLines.organisationIn(line) != null) {
            aside.append(line).append('\n');
            return;
        }
        MailLines.Item item = MailLines.item(line, scheme, afterBlank ? paragraph(on) : "", drafts.isEmpty());
        if (item != null) {
            start(number, item);
        } else if (drafts.isEmpty()) {
            aside.append(line).append('\n');
        } else {
            goOn(line);
        }
        afterBlank = false;
    }

    /** The lines up to the next blank one, or the next that begins a point. */
    private static String paragraph(List<String> lines) {
        StringBuilder words = new StringBuilder(lines.get(0).strip());
        for (String line : lines.subList(1, lines.size())) {
            if (Words.isBlank(line) || MailLines.beginsAnew(line) || FormLines.organisationIn(line) != null) {
                break;
            }
            words.append(' ').append(line.strip());
        }
        return words.toString();
    }

    private void start(int row, MailLines.Item item) {
        RowDraft draft = new RowDraft(row, 1);
        draft.number = item.number();
        draft.locator = item.locator();
        draft.type = MailLines.type(item.words());
        inProposal = false;
        drafts.add(draft);
        add(
                draft,
                item.words()
                        .substring(
                                draft.type.isEmpty() ? 0 : item.words().indexOf(draft.type) + draft.type.length() + 1));
        draft.type = draft.type.replaceAll("[\\[\\]()]", "");
    }

    private void goOn(String line) {
        RowDraft last = drafts.get(drafts.size() - 1);
        if (afterBlank) {
            last.doubt(Column.TEXT, line, "paragraph-joined");
        }
        add(last, line);
    }

    private void add(RowDraft draft, String line) {
        String proposal = MailLines.proposal(line);
        inProposal |= proposal != null;
        String words = Words.clean(proposal == null ? line : proposal);
        if (inProposal) {
            draft.proposal = RowDraft.joined(draft.proposal, words);
            return;
        }
        String[] parts = MailLines.parts(words);
        draft.text = RowDraft.joined(draft.text, Words.clean(parts[0]));
        if (parts.length > 1) {
            draft.proposal = Words.clean(parts[1]);
            inProposal = true;
        }
    }

    private ReadTable table() {
        String organisation = form.organisation();
        drafts.removeIf(draft -> draft.text.isEmpty() && draft.proposal.isEmpty());
        if (organisation != null) {
            drafts.forEach(draft -> draft.organisation = organisation);
        }
        drafts.forEach(draft -> draft.doubt(Column.TEXT, draft.text, "free-text"));
        String left = Words.clean(aside.toString());
        if (!left.isEmpty()) {
            doubts.add(new Doubt(0, 0, "file", left, Message.of("table-doubt.left-aside")));
        }
        List<ReadRow> rows = drafts.stream().map(draft -> draft.read(types)).toList();
        drafts.forEach(draft -> doubts.addAll(draft.doubts()));
        return new ReadTable(organisation, form.draftName(), form.head(), rows, new ArrayList<>(doubts));
    }
}
