package fr.jalon.shared.api;

import fr.jalon.shared.web.PublicPage;
import fr.jalon.shared.web.Say;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/**
 * Completes what is read off a handler: its name is the id of the operation, under which its summary and its examples
 * are found; {@link PublicPage} says whether a token is needed.
 */
@Component
class OperationDescription implements OperationCustomizer {

    private final Say say;
    private final ApiExamples examples;

    OperationDescription(Say say, ApiExamples examples) {
        this.say = say;
        this.examples = examples;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        String id = handler.getMethod().getName();
        boolean open = isOpen(handler);
        operation.operationId(id).summary(say.key("api.op." + id));
        if (!open) {
            operation.security(List.of(new SecurityRequirement().addList(ApiDescription.BEARER)));
        }
        if (operation.getParameters() != null) {
            operation
                    .getParameters()
                    .forEach(parameter -> parameter.description(say.key("api.param." + parameter.getName())));
        }
        if (operation.getRequestBody() != null) {
            examples.request(id)
                    .ifPresent(example -> each(operation.getRequestBody().getContent(), example));
        }
        answers(operation, handler, id);
        refusals(operation, handler, open);
        return operation;
    }

    static boolean isOpen(HandlerMethod handler) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), PublicPage.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), PublicPage.class);
    }

    private void answers(Operation operation, HandlerMethod handler, String id) {
        ApiResponse answer = operation.getResponses().values().iterator().next();
        HttpStatus status = status(handler);
        answer.setDescription(say.key("api.answer." + status.value()));
        if (status == HttpStatus.NO_CONTENT) {
            answer.setContent(null);
        }
        examples.response(id)
                .filter(example -> answer.getContent() != null)
                .ifPresent(example -> each(answer.getContent(), example));
        operation.getResponses().clear();
        operation.getResponses().addApiResponse(String.valueOf(status.value()), answer);
    }

    /** A handler that answers a {@link ResponseEntity} creates something; see the conventions of the API. */
    private static HttpStatus status(HandlerMethod handler) {
        ResponseStatus said = handler.getMethodAnnotation(ResponseStatus.class);
        if (said != null) {
            return said.value();
        }
        return handler.getMethod().getReturnType() == ResponseEntity.class ? HttpStatus.CREATED : HttpStatus.OK;
    }

    private void refusals(Operation operation, HandlerMethod handler, boolean open) {
        boolean named = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
        boolean asked = operation.getRequestBody() != null
                || operation.getParameters() != null
                        && operation.getParameters().stream().anyMatch(parameter -> "query".equals(parameter.getIn()));
        if (!open) {
            refusal(operation, HttpStatus.UNAUTHORIZED);
            refusal(operation, HttpStatus.FORBIDDEN);
        }
        if (named) {
            refusal(operation, HttpStatus.NOT_FOUND);
        }
        if (!open && named) {
            refusal(operation, HttpStatus.CONFLICT);
        }
        if (asked || !open && !isRead(handler)) {
            refusal(operation, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static boolean isRead(HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping != null
                && List.of(mapping.method()).contains(org.springframework.web.bind.annotation.RequestMethod.GET);
    }

    private void refusal(Operation operation, HttpStatus status) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + ApiDescription.PROBLEM);
        operation
                .getResponses()
                .addApiResponse(
                        String.valueOf(status.value()),
                        new ApiResponse()
                                .description(say.key("api.problem." + status.value()))
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(problem))));
    }

    private static void each(Content content, Object example) {
        content.values().forEach(media -> media.setExample(example));
    }
}
