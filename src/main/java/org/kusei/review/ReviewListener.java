package org.kusei.review;

/** Is told, within the transaction, that a review is finished and so public. */
public interface ReviewListener {

  void finished(Review review);
}
