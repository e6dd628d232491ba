/**
 * How far the targets of a policy are reached (達成状況): how each indicator stands, and for every node
 * and the ward how many indicators stand how, kept up with each change.
 */
@NullMarked
package org.kusei.attainment;

import org.jspecify.annotations.NullMarked;
