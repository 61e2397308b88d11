package fr.jalon.standards.web;

import fr.jalon.shared.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue and the bodies in the main navigation. */
@Configuration(proxyBeanMethods = false)
class StandardsNavigation {

    @Bean
    NavEntry standardsNavEntry() {
        return new NavEntry(10, "nav.standards", "/standards");
    }

    @Bean
    NavEntry bodiesNavEntry() {
        return new NavEntry(50, "nav.commission", "/commission");
    }
}
