package fr.jalon.accounts.application;

import fr.jalon.shared.Actor;
import fr.jalon.shared.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything the application keeps about somebody, module by module. */
@Service
public class PersonalDataExport {

    private final List<PersonalData> parts;

    PersonalDataExport(List<PersonalData> parts) {
        this.parts = parts;
    }

    @Transactional(readOnly = true)
    public Map<String, Object> of(Actor actor) {
        Map<String, Object> all = new LinkedHashMap<>();
        parts.forEach(part -> all.put(part.name(), part.of(actor.id())));
        return all;
    }
}
