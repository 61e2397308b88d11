package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.report.ReportEdition;
import fr.jalon.campaigns.domain.export.ExportedComment;
import fr.jalon.campaigns.domain.export.ReportHead;
import fr.jalon.campaigns.domain.report.Figures;
import fr.jalon.campaigns.domain.report.ReportFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An edition of a report, as much of its comments as a page takes.
 *
 * @param editions all of them, the last one first
 * @param from place of the first comment shown, from 0
 */
record ReportPage(
        CallView call, ReportEdition report, List<ReportEdition> editions, List<ExportedComment> comments, int from) {

    static final int ROWS = 40;

    /** A part of the bar, which is 1000 wide. @param name of the disposition */
    public record Share(String name, int start, int width) {}

    static String path(CallView call) {
        return call.line().path() + "/rapport";
    }

    static String path(CallView call, int edition) {
        return path(call) + "/" + edition;
    }

    public String path() {
        return path(call, report.edition());
    }

    public String path(ReportEdition edition) {
        return path(call, edition.edition());
    }

    public boolean isLast() {
        return editions.get(0).edition() == report.edition();
    }

    public List<ReportEdition.File> files() {
        return Arrays.stream(ReportFormat.values()).map(report::file).toList();
    }

    public String path(ReportEdition.File file) {
        return path() + "/" + file.format().fileName();
    }

    public List<ReportHead.Group> groups() {
        return Arrays.stream(ReportHead.Group.values())
                .filter(group -> !report.figures(group).isEmpty())
                .toList();
    }

    /** Key of its name where every language has one; null where the label is what there is. */
    public String key(ReportHead.Figure figure) {
        boolean none = figure.value().equals(Figures.NONE);
        return switch (figure.group()) {
            case DISPOSITION -> none ? "report.free" : "term.Disposition." + figure.value();
            case KIND -> none ? "report.no-kind" : "term.OrganisationKind." + figure.value();
            case TYPE, ORGANISATION -> null;
        };
    }

    public List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        int start = 0;
        for (ReportHead.Figure figure : report.figures(ReportHead.Group.DISPOSITION)) {
            int width = (int) (1000L * figure.comments() / Math.max(1, report.comments()));
            shares.add(new Share(figure.value(), start, Math.max(2, width - 3)));
            start += width;
        }
        return shares;
    }

    /** Title of a document, told where it begins. */
    public String begins(int index) {
        String code = comments.get(index).document();
        boolean first = index == 0 || !comments.get(index - 1).document().equals(code);
        if (!first) {
            return null;
        }
        CallView.Document document = call.document(code);
        return document == null ? code : document.title();
    }

    public int first() {
        return from + 1;
    }

    public int last() {
        return from + comments.size();
    }

    public String next() {
        return last() < report.comments() ? path() + "?de=" + last() + "#commentaires" : null;
    }

    public String previous() {
        return from == 0 ? null : path() + "?de=" + Math.max(0, from - ROWS) + "#commentaires";
    }

    public String upper(ReportFormat format) {
        return format.extension().toUpperCase(Locale.ROOT);
    }
}
