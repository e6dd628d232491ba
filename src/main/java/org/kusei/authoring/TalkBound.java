package org.kusei.authoring;

import java.util.List;
import org.kusei.drafting.Comment;
import org.kusei.drafting.Comments;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.UnitId;
import org.kusei.platform.Actor;
import org.kusei.responsibility.UnitBound;

/** Open comments go where the unit goes that they were said to. */
final class TalkBound implements UnitBound {
  private final Comments comments;

  TalkBound(Comments comments) {
    this.comments = comments;
  }

  @Override
  public String key() {
    return "authoring.bound.comment";
  }

  @Override
  public char letter() {
    return 'c';
  }

  @Override
  public List<Thing> list(MunicipalityId municipality, UnitId unit) {
    return comments.listOpen(municipality, unit).stream().map(TalkBound::thing).toList();
  }

  private static Thing thing(Comment comment) {
    return new Thing(comment.id(), TalkDue.beginning(comment.said().text()), comment.node());
  }

  @Override
  public void move(Actor by, Thing thing, UnitId to, String why) {
    comments.handOver(by, thing.id(), to, why);
  }
}
