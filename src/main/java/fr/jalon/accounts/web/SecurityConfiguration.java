package fr.jalon.accounts.web;

import fr.jalon.accounts.application.TokenSignIn;
import fr.jalon.shared.web.Actors;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Closed by default; what is open says so itself. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
                    + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] STATIC = {
        "/css/**", "/js/**", "/img/**", "/fonts/**", "/webjars/**", "/favicon.ico", "/favicon.svg", "/robots.txt"
    };

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("jalon_csrf");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").path("/"));
        return tokens;
    }

    /** Nobody signs in through Spring Security's own forms; this keeps Boot from making up a user. */
    @Bean
    UserDetailsService noUsers() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    /** Nobody reads a timer per filter, and each costs on every request; requests as a whole are still observed. */
    @Bean
    SecurityObservationSettings noTimersOnFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Files of the application itself: no session is looked up, no cookie is set. */
    @Bean
    @Order(1)
    SecurityFilterChain staticFiles(HttpSecurity http) throws Exception {
        http.securityMatcher(STATIC);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.csrf(AbstractHttpConfigurer::disable);
        http.securityContext(AbstractHttpConfigurer::disable);
        plain(http);
        return http.build();
    }

    /**
     * The HTTP API. A session is looked at, so that the pages can read it, but a write needs either a token of its own or
     * the CSRF token; one that anybody may send, sent without a cookie, borrows nobody's name and needs neither.
     */
    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http,
            Actors actors,
            PublicRequests open,
            SecurityContextRepository contexts,
            TokenSignIn tokens,
            ApiProblems problems,
            CsrfTokenRepository csrfTokens)
            throws Exception {
        http.securityMatcher("/api/**");
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/docs/**")
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        http.csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                .ignoringRequestMatchers(ApiTokenFilter::carriesToken)
                .ignoringRequestMatchers(request -> request.getCookies() == null && open.matches(request)));
        http.securityContext(security -> security.securityContextRepository(contexts));
        http.addFilterAfter(new ApiTokenFilter(tokens, problems), SecurityContextHolderFilter.class);
        http.addFilterBefore(new GoneAccountFilter(actors), AnonymousAuthenticationFilter.class);
        http.exceptionHandling(
                refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems));
        plain(http);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            Actors actors,
            PublicRequests open,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens)
            throws Exception {
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        http.csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).csrfTokenRequestHandler(new EagerCsrfToken()));
        http.securityContext(security -> security.securityContextRepository(contexts));
        http.addFilterBefore(new GoneAccountFilter(actors), AnonymousAuthenticationFilter.class);
        http.exceptionHandling(refusals -> refusals.authenticationEntryPoint(new ToSignIn()));
        plain(http);
        return http.build();
    }

    /** What every chain shares: no session made by itself, no form of the framework, the headers. */
    private static void plain(HttpSecurity http) throws Exception {
        http.requestCache(AbstractHttpConfigurer::disable);
        http.formLogin(AbstractHttpConfigurer::disable);
        http.httpBasic(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
    }
}
