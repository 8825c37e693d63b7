package dev.foothold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.accounts.Browser.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Who may do what: every operation of the API is tried by everybody and held against the table `walls.txt`. Whoever
/// adds an operation declares its wall there.
@FootholdTest
class WallsTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String HUGE = "x".repeat(90_000);
    private static final char MAY = '+';
    private static final char UNKNOWN_TO_THEM = '0';

    private static @Nullable WallsWorld built;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    private BeanFactory beans;

    private WallsWorld world;
    private List<ApiOperation> operations;
    private final Map<String, String> walls = table();
    private final List<String> broken = new ArrayList<>();

    @BeforeEach
    void buildOnce() {
        world = built == null ? new WallsWorld(port, environment, beans) : built;
        built = world;
        operations = ApiOperation.in(world.person("nobody").get("/v3/api-docs"));
    }

    @Test
    void everyOperationHasAWall() {
        assertThat(operations.stream().map(ApiOperation::name)).containsExactlyInAnyOrderElementsOf(walls.keySet());
    }

    @Test
    void nobodyGetsPastAWall() {
        for (var operation : operations) {
            var found = new StringBuilder();
            everybody(operation, (who, sign) -> found.append(sign == MAY ? MAY : met(operation, who)));
            if (!found.toString().equals(walls.get(operation.name()))) {
                broken.add(found + " instead of " + walls.get(operation.name()) + " at " + operation);
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void whatIsNotYoursIsLikeWhatDoesNotExist() {
        for (var operation : operations) {
            everybody(operation, (who, sign) -> {
                if (sign == UNKNOWN_TO_THEM && operation.namesSomething(world.things())) {
                    var theirs = told(send(operation, who, world.things()));
                    var nothing = told(send(operation, who, world.nothing()));
                    if (!theirs.equals(nothing)) {
                        broken.add(operation + " tells " + who + " " + theirs + " and " + nothing);
                    }
                }
            });
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void whoMayGetsThrough() {
        operations.stream()
                .filter(operation -> !takesTheWorldAway(operation))
                .forEach(operation -> everybody(operation, (who, sign) -> {
                    if (sign == MAY) {
                        var answer = sendWithoutContent(operation, who);
                        var through = operation.isRead()
                                ? answer.status() < 300
                                : !List.of(401, 403, 404).contains(answer.status()) && answer.status() < 500;
                        hold(through, operation, who, answer);
                    }
                }));

        assertThat(broken).isEmpty();
    }

    @Test
    void brokenBodiesAreRefusedPlainly() {
        for (var operation : operations.stream().filter(ApiOperation::takesJson).toList()) {
            var who = privileged(operation);
            for (var body : List.of("[]", "\"text\"", "7", "{", "{\"unknown\": 1}", "[".repeat(2_000))) {
                mustRefuse(operation, who, body);
            }
            for (var body : List.of("{}", "null", "")) {
                mustStand(operation, who, body);
            }
            var example = operation.example(world.things());
            operation
                    .variants(example, WallsTest::ofAnotherKind)
                    .forEach(body -> mustRefuse(operation, who, body.toString()));
            operation
                    .variants(example, WallsTest::muchTooLong)
                    .forEach(body -> mustRefuse(operation, who, body.toString()));
            operation
                    .variants(example, _ -> NODES.nullNode())
                    .forEach(body -> mustStand(operation, who, body.toString()));
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void brokenAddressesAreRefusedPlainly() {
        for (var operation : operations.stream().filter(ApiOperation::isRead).toList()) {
            for (var value : List.of("not-an-id", "-1", "99999999999999999999", "y".repeat(3_000), "%25%27%22")) {
                for (var name : Stream.concat(world.things().keySet().stream(), operation.queries().stream())
                        .toList()) {
                    var known = new TreeMap<>(world.things());
                    known.put(name, value);
                    if (!operation.address(known).equals(operation.address(world.things()))) {
                        mustStand(operation, privileged(operation), operation.address(known), "");
                    }
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void whatIsNoOperationIsRefusedPlainly() {
        for (var operation : operations.stream().filter(ApiOperation::isUpload).toList()) {
            mustRefuse(operation, privileged(operation), "{}");
        }
        var browser = world.person("owner").browser();

        assertThat(broken).isEmpty();
        assertThat(browser.get("/api/nothing")).matches(WallsTest::isProblem).matches(answer -> answer.status() == 404);
        assertThat(browser.put("/api/accounts/me", Map.of()))
                .matches(WallsTest::isProblem)
                .matches(answer -> answer.status() == 405);
    }

    private interface Meeting {
        void of(String who, char sign);
    }

    private void everybody(ApiOperation operation, Meeting meeting) {
        var wall =
                walls.getOrDefault(operation.name(), "?".repeat(world.people().size()));
        var column = 0;
        for (var who : world.people().keySet()) {
            meeting.of(who, wall.charAt(column++));
        }
    }

    private char met(ApiOperation operation, String who) {
        var answer = send(operation, who, world.things());
        return switch (answer.status()) {
            case 401 -> '?';
            case 403 -> '-';
            case 404 -> UNKNOWN_TO_THEM;
            default -> answer.status() < 300 ? MAY : (char) ('A' + answer.status() / 100);
        };
    }

    private Answer send(ApiOperation operation, String who, Map<String, String> things) {
        var address = operation.address(things);
        var browser = world.person(who).browser();
        if (operation.isUpload()) {
            return browser.upload(address, "table.csv", "text/csv", "a,b\n1,2\n");
        }
        return switch (operation.method()) {
            case "GET" -> browser.get(address);
            case "DELETE" -> browser.delete(address);
            default ->
                browser.raw(
                        operation.method(),
                        address,
                        operation.takesJson() ? operation.example(things).toString() : "");
        };
    }

    private Answer sendWithoutContent(ApiOperation operation, String who) {
        return operation.takesJson()
                ? world.person(who).browser().raw(operation.method(), operation.address(world.things()), "{}")
                : send(operation, who, world.things());
    }

    private void mustRefuse(ApiOperation operation, String who, String body) {
        var answer = mustStand(operation, who, body);
        // the live check of a project lists what is wrong and refuses nothing
        var isTold = answer.status() >= 400 || !answer.json().path("errors").isEmpty();
        hold(isTold, operation, who, answer, body);
    }

    private Answer mustStand(ApiOperation operation, String who, String body) {
        return mustStand(operation, who, operation.address(world.things()), body);
    }

    private Answer mustStand(ApiOperation operation, String who, String address, String body) {
        var browser = world.person(who).browser();
        var answer = operation.isRead() ? browser.get(address) : browser.raw(operation.method(), address, body);
        hold(answer.status() < 400 || isProblem(answer), operation, who, answer, address, body);
        return answer;
    }

    private void hold(boolean holds, ApiOperation operation, String who, Answer answer, String... sent) {
        if (!holds) {
            broken.add("%s by %s with %s: %d %s"
                    .formatted(operation, who, cut(String.join(" ", sent)), answer.status(), cut(answer.text())));
        }
    }

    /// Whoever gets furthest with it.
    private String privileged(ApiOperation operation) {
        var people = List.copyOf(world.people().keySet());
        var column = walls.getOrDefault(operation.name(), "").indexOf(MAY);
        return people.get(Math.max(column, 0));
    }

    /// What the answer says, but for the address that was asked.
    private static String told(Answer answer) {
        var said = answer.json();
        if (said instanceof ObjectNode problem) {
            problem.remove("instance");
        }
        return answer.status() + " " + answer.header("Content-Type") + " " + said;
    }

    private static boolean isProblem(Answer answer) {
        return answer.status() < 500
                && answer.header("Content-Type").startsWith("application/problem+json")
                && Stream.of("type", "title", "detail")
                        .noneMatch(
                                field -> answer.json().path(field).asString("").isBlank());
    }

    // What is deleted or signed out is missing for the next one; other tests do that.
    private static boolean takesTheWorldAway(ApiOperation operation) {
        return operation.method().equals("DELETE") || operation.path().endsWith("/sign-out");
    }

    private static JsonNode ofAnotherKind(JsonNode value) {
        return value.isObject() ? NODES.stringNode("text") : NODES.objectNode().put("a", 1);
    }

    private static JsonNode muchTooLong(JsonNode value) {
        return value.asString("").equals(ApiOperation.WORDS) ? NODES.stringNode(HUGE) : NODES.missingNode();
    }

    private static String cut(String text) {
        return text.length() > 400 ? text.substring(0, 400) + " ..." : text;
    }

    private static Map<String, String> table() {
        try {
            var walls = new TreeMap<String, String>();
            new ClassPathResource("walls.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s{3,}", 2))
                    .forEach(line -> walls.put(line[1].strip(), line[0].replace(" ", "")));
            return walls;
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
