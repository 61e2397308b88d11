package fr.jalon.standards.web;

import fr.jalon.standards.StandardTab;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The tabs of a standard's pages, from every module; templates call it {@code @standardTabs}. */
@Component("standardTabs")
public class StandardTabs {

    private final List<StandardTab> tabs;

    StandardTabs(List<StandardTab> tabs) {
        this.tabs =
                tabs.stream().sorted(Comparator.comparing(StandardTab::order)).toList();
    }

    public List<StandardTab> all() {
        return tabs;
    }

    /** Those of this module. */
    @Configuration(proxyBeanMethods = false)
    static class Own {

        @Bean
        StandardTab overviewTab() {
            return new StandardTab("overview", 10, "tab.overview", "");
        }

        @Bean
        StandardTab cycleTab() {
            return new StandardTab("cycle", 20, "tab.cycle", "/cycle-de-vie");
        }

        @Bean
        StandardTab synthesisTab() {
            return new StandardTab("synthesis", 80, "tab.synthesis", "/synthese");
        }
    }
}
