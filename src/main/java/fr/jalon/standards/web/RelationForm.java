package fr.jalon.standards.web;

import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** How the standard stands to another one: in the catalogue, or by name. */
public class RelationForm {

    @FormField("links.kind")
    @NotNull
    private fr.jalon.standards.domain.Relation.Kind kind;

    @FormField(value = "links.target", holds = "relations")
    private UUID target;

    @FormField("links.target-name")
    @Size(max = 300)
    private String targetName;

    public fr.jalon.standards.domain.Relation.Kind getKind() {
        return kind;
    }

    public void setKind(fr.jalon.standards.domain.Relation.Kind kind) {
        this.kind = kind;
    }

    public UUID getTarget() {
        return target;
    }

    public void setTarget(UUID target) {
        this.target = target;
    }

    public String getTargetName() {
        return targetName;
    }

    public void setTargetName(String targetName) {
        this.targetName = targetName;
    }
}
