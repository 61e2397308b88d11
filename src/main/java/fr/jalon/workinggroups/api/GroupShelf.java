package fr.jalon.workinggroups.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.Page;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import fr.jalon.workinggroups.application.GroupPlace;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.application.GroupViews;
import fr.jalon.workinggroups.application.RepresentationReader;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives the representation of a group, as every write on one answers it. */
@Component
class GroupShelf {

    private final WorkingGroups groups;
    private final GroupViews views;
    private final RepresentationReader representation;

    GroupShelf(WorkingGroups groups, GroupViews views, RepresentationReader representation) {
        this.groups = groups;
        this.views = views;
        this.representation = representation;
    }

    GroupPlace place(UUID group) {
        return place(groups.group(group).orElseThrow(() -> new NotFound("group " + group)));
    }

    static GroupPlace place(GroupRef group) {
        return new GroupPlace(group.standardSlug(), group.parentId() == null ? null : group.slug());
    }

    GroupView view(UUID group, Actor actor) {
        return views.view(place(group), actor);
    }

    GroupBody read(UUID group, Actor actor) {
        GroupView view = view(group, actor);
        return GroupBody.of(view, representation.of(group, view.head().id()));
    }

    /** As the reader may see them, here still or gone. */
    GroupBody.Member member(UUID group, UUID id, Actor actor) {
        GroupView view = view(group, actor);
        return Stream.of(views.members(view), views.former(view))
                .flatMap(List::stream)
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(GroupBody.Member::of)
                .orElseThrow(() -> new NotFound("member " + id));
    }

    /** A page of a list that was read whole. */
    static <T> Page<T> page(List<T> all, Function<T, String> key, int limit, String after) {
        int from = 0;
        if (after != null && !after.isBlank()) {
            List<String> keys = all.stream().map(key).toList();
            from = keys.indexOf(after) + 1;
            if (from == 0) {
                throw RuleViolation.of("cursor-unknown", "after", Message.of("paging.cursor"));
            }
        }
        return Page.of(all.stream().skip(from).limit(limit + 1L).toList(), limit, key);
    }
}
