package dev.foothold.demo;

import static java.util.stream.Collectors.toMap;

import dev.foothold.shared.TravellingClock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Puts the story of the year together and plays it.
@Component
class Story {

    static final String PASSWORD = "foothold-demo-2026";
    private static final double YEAR_IN_DAYS = 362;

    private final Doors doors;
    private final TravellingClock clock;
    private final Quiet quiet;
    private final Sweeps sweeps;
    private final StandIn standIn;
    private final PasswordEncoder passwords;
    private final DemoSettings settings;

    Story(
            Doors doors,
            TravellingClock clock,
            Quiet quiet,
            Sweeps sweeps,
            StandIn standIn,
            PasswordEncoder passwords,
            DemoSettings settings) {
        this.doors = doors;
        this.clock = clock;
        this.quiet = quiet;
        this.sweeps = sweeps;
        this.standIn = standIn;
        this.passwords = passwords;
        this.settings = settings;
    }

    void play() {
        var now = Instant.now();
        var diary = new Diary(clock, now.minus(Diary.days(YEAR_IN_DAYS)), now);
        var cashier = new Cashier(doors, diary, standIn, quiet);
        clock.travelTo(diary.begin());
        try {
            cashier.showTime();
            write(diary, cashier);
            diary.play(() -> {
                quiet.await();
                cashier.settle();
                sweeps.run();
                quiet.await();
            });
        } finally {
            clock.comeBack();
            cashier.close();
        }
        quiet.await();
    }

    private void write(Diary diary, Cashier cashier) {
        var script = Script.read();
        var chance = new Chance(settings.seed());
        var casting = new Casting(doors, diary, Objects.requireNonNull(passwords.encode(PASSWORD)));
        var operator = casting.operator();
        casting.secondOperator();
        var universities =
                script.universities().stream().map(casting::university).toList();
        var employers = script.employers().stream()
                .collect(toMap(Script.EmployerPart::key, DemoEmployer::new, (one, same) -> one, LinkedHashMap::new));
        var projects = new Season(script, employers, chance, diary).projects();
        var students = new StudentBody(script, universities, chance, diary).students(settings.classmates());

        var projectLife = new ProjectLife(doors, diary, chance, casting, operator);
        var applying = new Applying(doors, diary, chance, script.phrases(), students);
        var afterwards = new Afterwards(doors, diary, chance, script.phrases());
        var sponsoring = new Sponsoring(doors, diary, cashier);
        var working = new Working(
                doors, diary, chance, script.phrases(), cashier, sponsoring, afterwards, projectLife, quiet);
        var leads = new Leads(diary, chance, applying, projects, students);
        var choosing = new Choosing(doors, diary, chance, applying, working, leads.stars());
        var studentLife = new StudentLife(doors, diary, chance, casting, projects);

        sponsoring.play(universities.getFirst());
        new PayersBank(doors, diary, cashier, standIn).play(List.copyOf(employers.values()));
        employers.values().forEach(employer -> projectLife.play(employer, projects));
        students.forEach(studentLife::play);
        projects.forEach(projectLife::play);
        projects.forEach(choosing::play);
        leads.play();
    }
}
