package org.kusei.difference;

import java.time.Instant;
import org.kusei.matching.Overruling;

/**
 * One word of a person about two nodes, as the history keeps it.
 *
 * @param pair what was said, or what was taken back
 * @param withdrawn the word takes back what was said before about the pair
 * @param inForce it is the latest word about the pair, and not a withdrawal
 */
public record Said(
    Overruling pair, boolean withdrawn, boolean inForce, String who, String why, Instant at) {}
