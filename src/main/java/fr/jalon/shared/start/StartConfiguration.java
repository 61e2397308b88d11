package fr.jalon.shared.start;

import fr.jalon.shared.Demo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells every module whether this is a demonstration. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {

    @Bean
    Demo demo(@Value("${" + StartChecks.DEMO_ACTIVE + ":false}") boolean active) {
        return new Demo(active);
    }
}
