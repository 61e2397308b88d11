package fr.jalon.campaigns.domain.table.grid;

import fr.jalon.shared.Message;
import java.util.List;

/**
 * What a file holds.
 *
 * @param heads words of the page headers
 * @param headGrids tables of the page headers: some forms have their column titles there
 * @param nested tables inside cells; their words are in these cells too
 * @param remarks what was left aside, to be told
 */
public record Content(
        List<Block> blocks, List<String> heads, List<Grid> headGrids, List<Grid> nested, List<Message> remarks) {

    public Content {
        blocks = List.copyOf(blocks);
        heads = List.copyOf(heads);
        headGrids = List.copyOf(headGrids);
        nested = List.copyOf(nested);
        remarks = List.copyOf(remarks);
    }

    static Content of(List<? extends Block> blocks) {
        return new Content(List.copyOf(blocks), List.of(), List.of(), List.of(), List.of());
    }

    public List<Grid> grids() {
        return blocks.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }
}
