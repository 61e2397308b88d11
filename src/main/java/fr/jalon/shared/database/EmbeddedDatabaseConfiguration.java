package fr.jalon.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import fr.jalon.shared.JalonProperties;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The database of an application that was given none. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseWanted.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(JalonProperties properties) {
        return EmbeddedDatabase.start(properties.data(), properties.databasePort());
    }

    /** The same pool settings as for a given database. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    DataSource dataSource(EmbeddedDatabase database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.address());
        pool.setUsername(EmbeddedDatabase.NAME);
        pool.setPassword(database.password());
        return pool;
    }
}
