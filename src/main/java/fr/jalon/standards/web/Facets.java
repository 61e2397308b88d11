package fr.jalon.standards.web;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Page;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.LegalStatus;
import fr.jalon.standards.application.Catalogue;
import fr.jalon.standards.application.Catalogue.Combination;
import fr.jalon.standards.application.CatalogueFilter;
import fr.jalon.standards.application.CatalogueRow;
import fr.jalon.standards.application.PhaseNames;
import fr.jalon.standards.web.CataloguePage.Facet;
import fr.jalon.standards.web.CataloguePage.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Counts what each value of each facet would leave, under the other facets chosen. */
@Component
class Facets {

    static final String YES = "oui";

    private final Catalogue catalogue;
    private final PhaseNames phases;
    private final CatalogueRows said;
    private final Say say;

    Facets(Catalogue catalogue, PhaseNames phases, CatalogueRows said, Say say) {
        this.catalogue = catalogue;
        this.phases = phases;
        this.said = said;
        this.say = say;
    }

    CataloguePage page(CatalogueFilter filter, Page<CatalogueRow> rows, boolean continued, boolean mayRegister) {
        List<Combination> all = catalogue.combinations(filter);
        List<Facet> facets = new ArrayList<>();
        facets.add(facet(
                "theme", all, but(filter, "theme"), Combination::theme, filter.theme(), names(catalogue.themes())));
        facets.add(facet("phase", all, but(filter, "phase"), Combination::phase, filter.phase(), names(phases.all())));
        facets.add(facet(
                "statut",
                all,
                but(filter, "status"),
                each -> name(each.status()),
                name(filter.status()),
                terms(DocumentStatus.values())));
        facets.add(facet(
                "droit",
                all,
                but(filter, "legal"),
                each -> name(each.legal()),
                name(filter.legal()),
                terms(LegalStatus.values())));
        facets.add(facet(
                "retard",
                all,
                but(filter, "late"),
                each -> each.late() ? YES : null,
                filter.late() ? YES : null,
                List.of(new Named(YES, say.key("catalogue.late")))));
        long total = all.stream()
                .filter(but(filter, ""))
                .mapToLong(Combination::count)
                .sum();
        return new CataloguePage(
                filter,
                facets,
                said.said(rows.items()),
                total,
                next(filter, rows.next()),
                files(filter),
                continued,
                mayRegister);
    }

    private static Predicate<Combination> but(CatalogueFilter filter, String facet) {
        return each -> (facet.equals("theme")
                        || filter.theme() == null
                        || filter.theme().equals(each.theme()))
                && (facet.equals("phase")
                        || filter.phase() == null
                        || filter.phase().equals(each.phase()))
                && (facet.equals("status") || filter.status() == null || filter.status() == each.status())
                && (facet.equals("legal") || filter.legal() == null || filter.legal() == each.legal())
                && (facet.equals("late") || !filter.late() || each.late());
    }

    private Facet facet(
            String name,
            List<Combination> all,
            Predicate<Combination> others,
            Function<Combination, String> value,
            String chosen,
            List<Named> names) {
        Map<String, Long> counts = all.stream()
                .filter(others)
                .filter(each -> value.apply(each) != null)
                .collect(Collectors.groupingBy(value, Collectors.summingLong(Combination::count)));
        List<Value> values = names.stream()
                .filter(named -> counts.getOrDefault(named.value(), 0L) > 0
                        || named.value().equals(chosen))
                .map(named -> new Value(
                        named.value(),
                        say.message(
                                Message.of("catalogue.value", named.label(), counts.getOrDefault(named.value(), 0L))),
                        named.value().equals(chosen)))
                .toList();
        return new Facet(name, say.key("catalogue.facet." + name), values);
    }

    private record Named(String value, String label) {}

    private List<Named> names(Map<String, LocalizedText> texts) {
        return texts.entrySet().stream()
                .map(entry -> new Named(entry.getKey(), say.text(entry.getValue())))
                .toList();
    }

    private List<Named> terms(Enum<?>[] constants) {
        return java.util.Arrays.stream(constants)
                .map(constant -> new Named(constant.name(), say.term(constant)))
                .toList();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String next(CatalogueFilter filter, String cursor) {
        if (cursor == null) {
            return null;
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/standards");
        add(address, "q", filter.q());
        add(address, "theme", filter.theme());
        add(address, "phase", filter.phase());
        add(address, "statut", name(filter.status()));
        add(address, "droit", name(filter.legal()));
        add(address, "retard", filter.late() ? YES : null);
        add(address, "tri", filter.sort() == CatalogueFilter.Sort.ACTIVITY ? "activite" : null);
        add(address, "apres", cursor);
        return address.encode().build().toUriString();
    }

    /** The same filter, in the words of the API. */
    private static String files(CatalogueFilter filter) {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        add(query, "q", filter.q());
        add(query, "theme", filter.theme());
        add(query, "phase", filter.phase());
        add(query, "status", name(filter.status()));
        add(query, "legal", name(filter.legal()));
        add(query, "late", filter.late() ? "true" : null);
        return query.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }
}
