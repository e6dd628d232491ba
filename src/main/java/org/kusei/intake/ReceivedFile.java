package org.kusei.intake;

/** A file that was handed in and could be read. */
record ReceivedFile(String name, long bytes, Reading.Read read) {}
