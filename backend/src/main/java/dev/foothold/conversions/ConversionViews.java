package dev.foothold.conversions;

import static dev.foothold.conversions.ConversionStep.LINK_SENT;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.AccountView;
import dev.foothold.accounts.Accounts;
import dev.foothold.employers.EmployerId;
import dev.foothold.employers.EmployerView;
import dev.foothold.employers.Employers;
import dev.foothold.students.StudentId;
import dev.foothold.students.Students;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns conversions into what each side sees of them.
@Component
class ConversionViews {

    private final Accounts accounts;
    private final Employers employers;
    private final Students students;

    ConversionViews(Accounts accounts, Employers employers, Students students) {
        this.accounts = accounts;
        this.employers = employers;
        this.students = students;
    }

    ConversionView view(Conversion conversion, Reader reader) {
        return views(List.of(conversion), reader).getFirst();
    }

    List<ConversionView> views(List<Conversion> conversions, Reader reader) {
        var firms = employers.all(conversions.stream().map(Conversion::employer).collect(Collectors.toSet()));
        var called =
                students.names(conversions.stream().map(Conversion::student).collect(Collectors.toSet()));
        var people = accounts.all(conversions.stream()
                .flatMap(conversion -> conversion.steps().stream())
                .map(StepTaken::actor)
                .collect(Collectors.toSet()));
        var names = new Names(firms, called, people);
        return conversions.stream()
                .map(conversion -> view(conversion, reader, names))
                .toList();
    }

    private static ConversionView view(Conversion conversion, Reader reader, Names names) {
        return new ConversionView(
                conversion.id(),
                conversion.engagement(),
                conversion.projectTitle(),
                conversion.employer(),
                names.employer(conversion.employer()),
                conversion.student(),
                names.student(conversion.student()),
                conversion.roleTitle(),
                conversion.jobLink(),
                conversion.step(),
                conversion.steps().stream()
                        .filter(taken ->
                                reader != Reader.STUDENT || taken.step().hasReached(LINK_SENT))
                        .map(taken -> new ConversionView.StepView(
                                taken.step(), taken.at(), names.person(taken.actor()), taken.note()))
                        .toList(),
                conversion.daysToHire(),
                switch (reader) {
                    case STUDENT -> conversion.actionsOfStudent();
                    case RECRUITER -> conversion.actionsOfRecruiter();
                    case ONLOOKER -> List.of();
                },
                conversion.version());
    }

    private record Names(
            Map<EmployerId, EmployerView> employers,
            Map<StudentId, String> students,
            Map<AccountId, AccountView> people) {

        String employer(EmployerId id) {
            return name(employers.get(id), EmployerView::name, "The employer");
        }

        String student(StudentId id) {
            return students.getOrDefault(id, "The student");
        }

        String person(AccountId id) {
            return name(people.get(id), AccountView::name, "Somebody");
        }

        private static <T> String name(@Nullable T found, Function<T, String> name, String otherwise) {
            return found == null ? otherwise : name.apply(found);
        }
    }
}
