package dev.foothold.shared;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;

/// Names columns by the whole path of a property, leaving out what an id record wraps: `id.id` is `id`,
/// `student.id` is `student`, `fee.minor` is `fee_minor`. It saves an override at every embedded value; the columns of
/// a
/// collection's rows are named where they stand.
public class ReadableColumnNames extends SpringImplicitNamingStrategy {

    @Override
    public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
        var path = source.getAttributePath().getFullPath();
        var parts = path.split("\\.");
        var wrapped = parts.length > 1 && parts[parts.length - 1].equals("id");
        var name = String.join("_", wrapped ? java.util.Arrays.copyOf(parts, parts.length - 1) : parts);
        return toIdentifier(name, source.getBuildingContext());
    }
}
