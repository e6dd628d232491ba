package org.kusei.review;

import org.kusei.plan.NodeKey;

/**
 * What a finished review leaves to do (引き継ぐ課題).
 *
 * @param node of the reviewed year; the task shows on the nodes that go on it
 */
public record Task(ReviewId review, NodeKey node, String problem, String remedy) {}
