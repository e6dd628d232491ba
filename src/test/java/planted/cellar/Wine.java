package planted.cellar;

import planted.door.Bell;

/** Calls back up to the door, which makes a cycle. */
public record Wine(Bell bell) {}
