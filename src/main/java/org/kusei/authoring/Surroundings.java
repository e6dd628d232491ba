package org.kusei.authoring;

/** What the pages know beside the draft itself: in whose hands it is, what comes into it. */
record Surroundings(Hands hands, Carried carried) {}
