package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.domain.plan.PlanTemplate;
import fr.jalon.deployment.domain.plan.PlanTemplateFile;
import fr.jalon.shared.start.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates of plans that come with the application, read at start: one that is mistaken stops it. */
@Component
public class PlanTemplates {

    private final List<PlanTemplate> all;

    PlanTemplates() {
        all = read();
    }

    private static List<PlanTemplate> read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:plans/*.yaml");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            List<PlanTemplate> read = new ArrayList<>();
            for (Resource file : files) {
                try (InputStream in = file.getInputStream()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    read.add(PlanTemplateFile.read(text, file.getFilename()));
                }
            }
            return List.copyOf(read);
        } catch (PlanTemplateFile.Mistaken mistaken) {
            throw new CannotStart(mistaken, "start.plan-template", mistaken.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<PlanTemplate> all() {
        return all;
    }

    Optional<PlanTemplate> find(String key) {
        return all.stream().filter(template -> template.key().equals(key)).findFirst();
    }
}
