package dev.foothold.search;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Documents the parameters of an operation that takes a search; [SearchQuery] reads them.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        description = "Words; in quotes as they stand, up to 200 characters",
        schema = @Schema(type = "string"))
@Parameter(
        name = "category",
        in = ParameterIn.QUERY,
        description = "Keys of categories, any of them",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "skill",
        in = ParameterIn.QUERY,
        description = "Skills, any of them",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "mode",
        in = ParameterIn.QUERY,
        description = "REMOTE, HYBRID or ON_SITE",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "state",
        in = ParameterIn.QUERY,
        description = "Two-letter codes of states",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "city",
        in = ParameterIn.QUERY,
        description = "Cities with their states, as in Columbus, OH",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "standing",
        in = ParameterIn.QUERY,
        description = "Class standings of which one is admitted",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "employer",
        in = ParameterIn.QUERY,
        description = "Employers by their slugs",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "early_year",
        in = ParameterIn.QUERY,
        description = "Open to first and second years",
        schema = @Schema(type = "boolean"))
@Parameter(
        name = "first_project",
        in = ParameterIn.QUERY,
        description = "Good for a first project",
        schema = @Schema(type = "boolean"))
@Parameter(
        name = "open_to_me",
        in = ParameterIn.QUERY,
        description = "Open to the student who is signed in",
        schema = @Schema(type = "boolean"))
@Parameter(name = "hours_min", in = ParameterIn.QUERY, description = "Least hours", schema = @Schema(type = "integer"))
@Parameter(name = "hours_max", in = ParameterIn.QUERY, description = "Most hours", schema = @Schema(type = "integer"))
@Parameter(
        name = "pay_min",
        in = ParameterIn.QUERY,
        description = "Least fee in dollars",
        schema = @Schema(type = "integer"))
@Parameter(
        name = "pay_max",
        in = ParameterIn.QUERY,
        description = "Highest fee in dollars",
        schema = @Schema(type = "integer"))
@Parameter(
        name = "rate_min",
        in = ParameterIn.QUERY,
        description = "Least pay per hour in dollars",
        schema = @Schema(type = "integer"))
@Parameter(
        name = "rate_max",
        in = ParameterIn.QUERY,
        description = "Highest pay per hour in dollars",
        schema = @Schema(type = "integer"))
@Parameter(
        name = "reply_max",
        in = ParameterIn.QUERY,
        description = "The employer usually answers within so many days",
        schema = @Schema(type = "integer"))
@Parameter(
        name = "start_from",
        in = ParameterIn.QUERY,
        description = "First day of work, from",
        schema = @Schema(type = "string"))
@Parameter(
        name = "start_to",
        in = ParameterIn.QUERY,
        description = "First day of work, to",
        schema = @Schema(type = "string"))
@Parameter(
        name = "near",
        in = ParameterIn.QUERY,
        description = "Degrees north and east, as in 39.96,-83.00",
        schema = @Schema(type = "string"))
@Parameter(
        name = "within",
        in = ParameterIn.QUERY,
        description = "Miles around that, 25 unless told",
        schema = @Schema(type = "integer"))
@Parameter(
        name = "remote",
        in = ParameterIn.QUERY,
        description = "Remote work counts as near",
        schema = @Schema(type = "boolean"))
@Parameter(
        name = "sort",
        in = ParameterIn.QUERY,
        description = "BEST, NEWEST, PAY, PAY_PER_HOUR, CLOSING, START or NEAREST",
        schema = @Schema(type = "string"))
@Parameter(
        name = "page",
        in = ParameterIn.QUERY,
        description = "From 1; the first 1,000 projects can be listed",
        schema = @Schema(type = "integer"))
@Parameter(
        name = "size",
        in = ParameterIn.QUERY,
        description = "1 to 50, 20 unless told",
        schema = @Schema(type = "integer"))
@Parameter(
        name = "facets",
        in = ParameterIn.QUERY,
        description = "Whether the choices are counted; on the first page unless told",
        schema = @Schema(type = "boolean"))
@interface SearchParameters {}
