package fr.jalon.workinggroups.web;

import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.ImportMembers;
import java.util.List;
import java.util.UUID;

/**
 * What was read of a list.
 *
 * @param list what was brought; null before that
 * @param lines null before a file is brought
 */
record ImportPage(GroupView group, UUID list, List<ImportMembers.Line> lines) {

    /** How many would come. */
    public long fresh() {
        return lines.stream().filter(ImportMembers.Line::isNew).count();
    }
}
