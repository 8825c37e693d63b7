package dev.foothold.demo;

import dev.foothold.applications.ApplicationId;

/// An application in the story.
record Bid(DemoProject project, DemoStudent student, ApplicationId id) {}
