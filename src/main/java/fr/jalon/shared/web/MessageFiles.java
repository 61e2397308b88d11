package fr.jalon.shared.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every file of {@code messages/} is read: a module brings its words by adding a file, and names it nowhere. */
@Configuration(proxyBeanMethods = false)
class MessageFiles {

    private static final String ENGLISH = "_en.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        ElidingMessages source = new ElidingMessages();
        source.setBasenames(basenames());
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    private static String[] basenames() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        return Arrays.stream(files)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .filter(name -> !name.endsWith(ENGLISH))
                .map(name -> "classpath:messages/" + name.substring(0, name.lastIndexOf('.')))
                .sorted()
                .toArray(String[]::new);
    }
}
