package org.kusei;

import org.kusei.platform.Actor;

/** Whoever runs a command, as the history names them: by their name at the operating system. */
final class Operator {

  static Actor actor() {
    return new Actor("command line (" + System.getProperty("user.name", "?") + ")");
  }

  private Operator() {}
}
