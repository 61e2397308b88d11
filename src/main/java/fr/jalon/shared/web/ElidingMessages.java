package fr.jalon.shared.web;

import java.util.Locale;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/**
 * Messages whose French elides before what they carry. Never reloaded: this source was chosen because it puts all files of
 * a language in one map.
 */
final class ElidingMessages extends ReloadableResourceBundleMessageSource {

    @Override
    protected Object[] resolveArguments(Object[] args, Locale locale) {
        Object[] said = super.resolveArguments(args, locale);
        return Elision.isOf(locale) ? Elision.marked(said) : said;
    }

    @Override
    protected String getMessageInternal(String code, Object[] args, Locale locale) {
        return Elision.applied(super.getMessageInternal(code, args, locale));
    }

    @Override
    protected String formatMessage(String msg, Object[] args, Locale locale) {
        return Elision.applied(super.formatMessage(msg, args, locale));
    }
}
