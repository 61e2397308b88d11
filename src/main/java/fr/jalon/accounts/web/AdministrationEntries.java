package fr.jalon.accounts.web;

import fr.jalon.accounts.domain.AccountAction;
import fr.jalon.accounts.domain.OrganisationAction;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.AdministrationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module adds to the overview of the administration. */
@Configuration(proxyBeanMethods = false)
class AdministrationEntries {

    @Bean
    AdministrationEntry accountsEntry() {
        return new AdministrationEntry(
                10,
                "accounts.list.title",
                "accounts.list.entry",
                "/administration/comptes",
                AccountAction.LIST::allows);
    }

    @Bean
    AdministrationEntry organisationsEntry() {
        return new AdministrationEntry(
                20,
                "accounts.organisations.title",
                "accounts.organisations.entry",
                "/administration/organisations",
                OrganisationAction.LIST::allows);
    }

    @Bean
    AdministrationEntry healthEntry() {
        return new AdministrationEntry(
                90,
                "accounts.health.title",
                "accounts.health.entry",
                "/actuator/health",
                actor -> actor.has(Role.ADMINISTRATOR));
    }
}
