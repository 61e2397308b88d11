package fr.jalon.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Language and theme: {@code ?lang=en} and {@code ?theme=dark} on any page, kept in cookies, so that neither a script
 * nor a session is needed. Sign-in sets the person's own language through the {@link LocaleResolver}.
 */
@Configuration(proxyBeanMethods = false)
class Preferences implements WebMvcConfigurer {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Choices(localeResolver())).excludePathPatterns("/api/v1/**");
    }

    /** French unless the reader, or else the browser, prefers English. */
    private static final class Languages extends CookieLocaleResolver {

        Languages() {
            super("jalon_lang");
            setCookieMaxAge(KEPT);
            setCookieHttpOnly(true);
            setCookieSameSite("Lax");
            setRejectInvalidCookies(false);
            setDefaultLocaleFunction(Languages::preferred);
        }

        @Override
        protected Locale parseLocaleValue(String value) {
            return known(value);
        }

        private static Locale preferred(HttpServletRequest request) {
            String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            try {
                Locale found = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
                return found == null ? Locale.FRENCH : found;
            } catch (IllegalArgumentException unreadable) {
                return Locale.FRENCH;
            }
        }

        static Locale known(String language) {
            return LANGUAGES.stream()
                    .filter(locale -> locale.getLanguage().equals(language))
                    .findFirst()
                    .orElse(null);
        }
    }

    private record Choices(LocaleResolver languages) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            Locale language = Languages.known(request.getParameter("lang"));
            if (language != null) {
                languages.setLocale(request, response, language);
            }
            Theme.read(request.getParameter("theme")).ifPresent(theme -> keep(theme, request, response));
            return true;
        }

        private static void keep(Theme theme, HttpServletRequest request, HttpServletResponse response) {
            request.setAttribute(Theme.COOKIE, theme);
            ResponseCookie cookie = ResponseCookie.from(Theme.COOKIE, theme.code())
                    .path("/")
                    .maxAge(KEPT)
                    .httpOnly(true)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
