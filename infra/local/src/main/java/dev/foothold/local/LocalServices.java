package dev.foothold.local;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/// The services of this process: started once, shared by every application context in it.
final class LocalServices {

    private static @Nullable LocalServices running;

    private final Map<ServiceKind, LocalService> services = new EnumMap<>(ServiceKind.class);
    private final LocalSettings settings;
    private final LocalDirectory directory;

    private LocalServices(LocalSettings settings, LocalDirectory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    static synchronized LocalServices start(LocalSettings settings, Set<ServiceKind> kinds) {
        var services = running;
        if (services == null) {
            services = new LocalServices(settings, LocalDirectory.open(settings));
            // Runs after the application contexts are closed, so they still have their services while they close.
            SpringApplication.getShutdownHandlers().add(services::close);
            running = services;
        }
        services.startMissing(kinds);
        return services;
    }

    static synchronized @Nullable LocalServices running() {
        return running;
    }

    LocalService get(ServiceKind kind) {
        var service = services.get(kind);
        if (service == null) {
            throw new IllegalStateException(kind + " was not started");
        }
        return service;
    }

    boolean has(ServiceKind kind) {
        return services.containsKey(kind);
    }

    LocalSettings settings() {
        return settings;
    }

    /// One line that says what the application runs on.
    String summary() {
        return Arrays.stream(ServiceKind.values())
                .map(kind -> has(kind) ? get(kind).title() : kind.setting() + " as configured")
                .collect(Collectors.joining(", ", "Services: ", ""));
    }

    private void startMissing(Set<ServiceKind> kinds) {
        var wanted = kinds.stream().filter(kind -> !has(kind)).toList();
        if (wanted.isEmpty()) {
            return;
        }
        if (settings.containers() && !ContainerEngine.answers()) {
            System.out.println("No container engine answers; local services are used instead.");
        }
        System.out.println("Starting local services in " + directory.path() + " ...");
        startTogether(wanted);
        System.out.println(summary());
    }

    private void startTogether(List<ServiceKind> kinds) {
        var starting = new HashMap<ServiceKind, Future<LocalService>>();
        try (var threads = Executors.newCachedThreadPool()) {
            kinds.forEach(kind -> starting.put(kind, threads.submit(() -> start(kind))));
        }
        // All have ended by now: those that are up are kept first, so that a failure of another one ends them too.
        starting.forEach((kind, start) -> {
            if (start.state() == Future.State.SUCCESS) {
                services.put(kind, start.resultNow());
            }
        });
        starting.values().forEach(LocalServices::refuseFailed);
    }

    private LocalService start(ServiceKind kind) {
        return switch (kind) {
            case DATABASE -> LocalDatabase.start(settings, directory);
            case SEARCH -> SearchEngine.start(settings, directory);
            case PAYMENTS -> PaymentStandIn.start(settings, directory);
            case MAIL -> MailInbox.start(settings, directory);
            case FILES -> FileFolder.start(directory);
        };
    }

    private static void refuseFailed(Future<LocalService> start) {
        try {
            start.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof CannotStart known
                    ? known
                    : new CannotStart("A local service did not start.", "Read the cause below.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", "Start again.", interrupted);
        }
    }

    private void close() {
        try (var threads = Executors.newCachedThreadPool()) {
            services.values().forEach(service -> threads.execute(service::close));
        }
        directory.close();
    }
}
