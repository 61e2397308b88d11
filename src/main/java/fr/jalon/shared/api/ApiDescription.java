package fr.jalon.shared.api;

import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Say;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API as a whole: what it is, how to sign in, how it refuses. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static final String BEARER = "bearer";
    static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI openApi() {
        Components components = new Components()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                .addSchemas(PROBLEM, problem());
        return new OpenAPI().components(components);
    }

    /** In the language of whoever asks for the description. */
    @Bean
    OpenApiLocaleCustomizer saidApi(Say say) {
        return (api, locale) -> {
            api.info(new Info()
                    .title(say.key("api.title"))
                    .description(say.key("api.description"))
                    .version("v1")
                    .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")));
            api.getComponents().getSecuritySchemes().get(BEARER).setDescription(say.key("api.bearer"));
            if (api.getTags() != null) {
                api.getTags().forEach(tag -> tag.setDescription(say.key("api.tag." + tag.getName())));
            }
        };
    }

    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("rule", new StringSchema())
                .addProperty("message", new StringSchema())
                .required(List.of("rule", "message"));
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error))
                .addProperty("incident", new StringSchema())
                .required(List.of("type", "title", "status", "detail", "instance"));
    }
}
