package fr.jalon.documents.domain.reading;

import fr.jalon.shared.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Cuts what was read into clauses: one per heading, and one for what stands before the first. */
final class Assembly {

    private static final int MOST_CLAUSES = 20_000;

    private final RawText raw;
    private final List<Block> blocks;
    private final List<OpenClause> clauses = new ArrayList<>();
    private final Numbers numbers;
    private int heading;

    Assembly(RawText raw, Map<Integer, Integer> levels) {
        this.raw = raw;
        this.blocks = Contents.apart(Mending.of(raw.blocks(), levels));
        this.numbers = new Numbers(blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList());
    }

    ReadText text() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading title) {
                clauses.add(OpenClause.of(i, title, numbers.of(heading++)));
            } else if (blocks.get(i) instanceof Block.Passage passage) {
                clause(passage).add(passage);
            }
        }
        clauses.removeIf(OpenClause::isEmpty);
        if (clauses.stream().allMatch(clause -> clause.part() == Part.HEADER)) {
            throw new UnreadableText("text-empty", Message.of("text.unreadable.empty"));
        }
        if (clauses.size() > MOST_CLAUSES) {
            throw UnreadableText.tooLarge();
        }
        return closed();
    }

    /** The open one; what belongs to another part of the document starts one without a heading. */
    private OpenClause clause(Block.Passage passage) {
        OpenClause last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
        if (last == null || last.part() != passage.part()) {
            clauses.add(OpenClause.untitled(passage.part(), passage.page()));
        }
        return clauses.get(clauses.size() - 1);
    }

    private ReadText closed() {
        Links links = new Links(clauses);
        List<ReadClause> closed = new ArrayList<>();
        Deque<Integer> around = new ArrayDeque<>();
        Set<String> shown = new HashSet<>();
        for (OpenClause clause : clauses) {
            while (!around.isEmpty() && closed.get(around.peek()).level() >= clause.level()) {
                around.pop();
            }
            Element body = Sanitizer.clean(links.resolved(clause.body()));
            Sanitizer.box(body, clause.heading());
            body.select("img").forEach(picture -> shown.add(picture.attr("src")));
            int parent = around.isEmpty() ? -1 : around.peek();
            closed.add(clause.closed(links.anchor(clause), around.size(), parent, body));
            if (clause.level() > 0) {
                around.push(closed.size() - 1);
            } else {
                around.clear();
            }
        }
        return new ReadText(closed, pictures(shown));
    }

    private List<Picture> pictures(Set<String> shown) {
        Map<String, Picture> wanted = new LinkedHashMap<>();
        raw.pictures().values().stream()
                .filter(Objects::nonNull)
                .filter(picture -> shown.contains(picture.path()))
                .forEach(picture -> wanted.put(picture.sha256(), picture));
        return List.copyOf(wanted.values());
    }
}
