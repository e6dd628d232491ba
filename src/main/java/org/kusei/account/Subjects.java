package org.kusei.account;

import java.util.Map;
import java.util.Optional;

/** Knows whose the thing is that an address names, so that rights can end at a ward's border. */
public interface Subjects {

  /** Whether addresses of pages that need this action name things of this kind. */
  boolean know(Action action);

  /**
   * Whose it is; empty for nobody's yet.
   *
   * @param action what somebody wants to do with it
   * @param path what the address's variables stand for
   * @throws org.kusei.platform.NotFoundException when there is no such thing
   */
  Optional<Place> find(Action action, Map<String, String> path);
}
