package dev.foothold.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether there shall be demo data, and which.
///
/// @param load whether an empty installation is filled
/// @param seed the same number tells the same story
/// @param classmates how many students without a part in the script are added, so that the figures have a shape
@ConfigurationProperties("foothold.demo")
record DemoSettings(
        @DefaultValue("false") boolean load,
        @DefaultValue("20261122") long seed,
        @DefaultValue("120") int classmates) {}
