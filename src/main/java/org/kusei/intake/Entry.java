package org.kusei.intake;

import org.kusei.policy.Recording;
import org.kusei.reform.ReformProgrammes;

/** What takes a document into the record: drafting, and the two things it can become. */
public record Entry(Drafts drafts, Recording recording, ReformProgrammes programmes) {}
