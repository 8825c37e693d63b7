package dev.foothold.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foothold.shared.FieldError;
import org.junit.jupiter.api.Test;

class UnreadableQueryTest {

    @Test
    void namesTheParameterThatIsGivenMostOften() {
        var problem = new UnreadableQuery("q=survey&&sk%69ll=a&skill=b&=&page=2").problem(4);

        assertThat(problem.errors())
                .containsExactly(new FieldError("skill", "Choose fewer values; up to 4 are possible in one address."));
    }

    @Test
    void takesANameThatIsNoTextAsItStands() {
        assertThat(new UnreadableQuery("%zz=1&%zz=2").problem(1).errors())
                .extracting(FieldError::field)
                .containsExactly("%zz");
    }

    @Test
    void fewParametersCanOnlyBeMalformed() {
        assertThat(new UnreadableQuery("q=%zz").problem(1)).isInstanceOf(RequestMalformed.class);
        assertThat(new UnreadableQuery("").problem(0)).isInstanceOf(RequestMalformed.class);
    }
}
