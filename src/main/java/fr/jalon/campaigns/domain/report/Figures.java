package fr.jalon.campaigns.domain.report;

import fr.jalon.accounts.OrganisationKind;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.Ref;
import fr.jalon.campaigns.domain.export.ExportedComment;
import fr.jalon.campaigns.domain.export.ReportHead.Figure;
import fr.jalon.campaigns.domain.export.ReportHead.Group;
import fr.jalon.campaigns.domain.table.Integration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the comments of a report.
 *
 * @param types codes of the call, in their order
 */
public record Figures(List<Counted> comments, List<String> types) {

    /** Stands for what has none. */
    public static final String NONE = "NONE";

    /** @param kind of the organisation; null where nobody has recognised it */
    public record Counted(ExportedComment comment, OrganisationKind kind) {}

    /** How the numbers are called, in one language. */
    public interface Labels {

        /** @param disposition null for an answer in free words */
        String disposition(Disposition disposition);

        /** @param code null for a comment without a type */
        String type(String code);

        /** @param kind null where it is not known */
        String kind(OrganisationKind kind);

        /** For comments of which no organisation is told. */
        String nobody();
    }

    /** A comment of two types counts in both. */
    public List<Figure> list(Labels labels) {
        List<Figure> figures = new ArrayList<>();
        byDisposition()
                .forEach((disposition, count) -> figures.add(new Figure(
                        Group.DISPOSITION,
                        disposition == null ? NONE : disposition.name(),
                        labels.disposition(disposition),
                        count)));
        byType().forEach((code, count) ->
                figures.add(new Figure(Group.TYPE, code == null ? NONE : code, labels.type(code), count)));
        if (comments.stream().anyMatch(each -> each.kind() != null)) {
            byKind().forEach((kind, count) ->
                    figures.add(new Figure(Group.KIND, kind == null ? NONE : kind.name(), labels.kind(kind), count)));
        }
        byOrganisation().stream()
                .map(each -> each.label().isBlank()
                        ? new Figure(each.group(), each.value(), labels.nobody(), each.comments())
                        : each)
                .forEach(figures::add);
        return figures;
    }

    public Map<Disposition, Integer> byDisposition() {
        return counted(
                Stream.concat(Stream.of(Disposition.values()), Stream.of((Disposition) null)),
                each -> Stream.of(Maybe.of(each.comment().disposition())));
    }

    private Map<String, Integer> byType() {
        List<String> others = comments.stream()
                .flatMap(each -> each.comment().types().stream())
                .filter(code -> !types.contains(code))
                .distinct()
                .sorted()
                .toList();
        return counted(
                Stream.of(types.stream(), others.stream(), Stream.of((String) null))
                        .flatMap(each -> each),
                each -> each.comment().types().isEmpty()
                        ? Stream.of(Maybe.of(null))
                        : each.comment().types().stream().distinct().map(Maybe::of));
    }

    private Map<OrganisationKind, Integer> byKind() {
        return counted(
                Stream.concat(Stream.of(OrganisationKind.values()), Stream.of((OrganisationKind) null)),
                each -> Stream.of(Maybe.of(each.kind())));
    }

    /** A value of a stream that may be none. */
    private record Maybe<T>(T value) {
        static <T> Maybe<T> of(T value) {
            return new Maybe<>(value);
        }
    }

    private <T> Map<T, Integer> counted(Stream<T> order, Function<Counted, Stream<Maybe<T>>> of) {
        Map<Maybe<T>, Long> counts = comments.stream()
                .flatMap(of)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<T, Integer> counted = new LinkedHashMap<>();
        order.forEach(value -> {
            Long count = counts.get(Maybe.of(value));
            if (count != null) {
                counted.put(value, count.intValue());
            }
        });
        return counted;
    }

    /** Those who said most first. */
    private List<Figure> byOrganisation() {
        Map<String, List<Counted>> byCode = comments.stream()
                .collect(Collectors.groupingBy(
                        each -> each.comment().organisationCode(), LinkedHashMap::new, Collectors.toList()));
        return byCode.entrySet().stream()
                .map(each -> new Figure(
                        Group.ORGANISATION,
                        each.getKey(),
                        each.getKey().equals(Ref.WEB)
                                ? ""
                                : each.getValue().get(0).comment().speaker(),
                        each.getValue().size()))
                .sorted(Comparator.comparing(Figure::comments).reversed().thenComparing(Figure::value))
                .toList();
    }

    /** Organisations that took part, those without a name left out. */
    public int organisations() {
        return (int) comments.stream()
                .map(each -> each.comment().organisationCode())
                .filter(code -> !code.equals(Ref.WEB))
                .distinct()
                .count();
    }

    /** Comments for which the draft was changed, in whole or in part. */
    public int integrated() {
        return (int) comments.stream()
                .map(each -> Integration.of(each.comment().action()))
                .filter(done -> done == Integration.INTEGRATED || done == Integration.PARTLY)
                .count();
    }
}
