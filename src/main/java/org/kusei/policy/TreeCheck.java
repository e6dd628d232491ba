package org.kusei.policy;

import org.kusei.platform.Check;

/** The tree of every edition: each row hangs where the rules allow it. */
final class TreeCheck implements Check {
  private final PolicyCheckStore store;

  TreeCheck(PolicyCheckStore store) {
    this.store = store;
  }

  @Override
  public String key() {
    return "selfcheck.trees";
  }

  @Override
  public Result run() {
    return new Result(store.countNodes(), store.brokenRows());
  }
}
