package dev.foothold.demo;

import dev.foothold.accounts.AccountId;
import dev.foothold.projects.ProjectId;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Lets students look at projects, as the project page tells it: at the endpoint, without the way through HTTP and a
/// session for each of them.
@Component
class ProjectVisits {

    private static final String ENDPOINT = "/api/public/project-views";

    private final HandlerMethod endpoint;
    private final JsonMapper json;

    ProjectVisits(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints, JsonMapper json) {
        this.json = json;
        this.endpoint = endpoints.getHandlerMethods().entrySet().stream()
                .filter(mapped -> mapped.getKey().getPatternValues().contains(ENDPOINT))
                .map(mapped -> mapped.getValue().createWithResolvedBean())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no endpoint " + ENDPOINT));
        ReflectionUtils.makeAccessible(endpoint.getMethod());
    }

    void visit(AccountId student, ProjectId project) {
        var body = json.convertValue(
                Map.of("project", project.toString()), endpoint.getMethod().getParameterTypes()[1]);
        ReflectionUtils.invokeMethod(endpoint.getMethod(), endpoint.getBean(), student, body);
    }
}
