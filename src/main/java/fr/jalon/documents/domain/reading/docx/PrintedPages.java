package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.Block;
import fr.jalon.documents.domain.reading.archive.XmlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table of contents says which page is printed where; people cite pages as printed. */
final class PrintedPages {

    private final Map<String, Integer> printed;

    private PrintedPages(Map<String, Integer> printed) {
        this.printed = printed;
    }

    static List<Block> corrected(List<Block> blocks, XmlNode body) {
        Map<String, Integer> printed = new HashMap<>();
        body.all("hyperlink")
                .filter(link -> link.get("anchor", "").startsWith("_Toc"))
                .filter(link ->
                        link.all("instrText").anyMatch(each -> each.allText().contains("PAGEREF")))
                .forEach(link -> page(link).ifPresent(page -> printed.put(link.get("anchor"), page)));
        return printed.isEmpty() ? blocks : new PrintedPages(printed).corrected(blocks);
    }

    /** Between two printed pages, those the program noted are moved so as to fit. */
    private List<Block> corrected(List<Block> blocks) {
        List<Block> corrected = new ArrayList<>(blocks);
        int before = 1;
        int shift = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                Integer page = page(heading);
                if (page != null) {
                    shift = heading.page() == null ? shift : page - heading.page();
                } else if (heading.page() != null) {
                    page = Math.max(before, Math.min(heading.page() + shift, next(blocks, i)));
                }
                before = page == null ? before : page;
                corrected.set(i, on(heading, page));
            }
        }
        return corrected;
    }

    private Integer page(Block.Heading heading) {
        return heading.names().stream()
                .map(printed::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private int next(List<Block> blocks, int from) {
        return blocks.subList(from, blocks.size()).stream()
                .filter(Block.Heading.class::isInstance)
                .map(heading -> page((Block.Heading) heading))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** The last run is the page alone, so that a title ending with a year is not mistaken for it. */
    private static Optional<Integer> page(XmlNode link) {
        String last = lastText(link);
        return last.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(last)) : Optional.empty();
    }

    private static String lastText(XmlNode link) {
        List<XmlNode> texts = link.all("t").toList();
        return texts.isEmpty() ? "" : texts.get(texts.size() - 1).allText().strip();
    }

    private static Block on(Block.Heading heading, Integer page) {
        return new Block.Heading(
                heading.kind(),
                heading.level(),
                heading.number(),
                heading.title(),
                heading.part(),
                page,
                heading.names(),
                heading.notes());
    }
}
