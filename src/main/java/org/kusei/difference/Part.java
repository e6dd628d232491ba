package org.kusei.difference;

import java.util.List;
import org.kusei.difference.TextDifference.Home.OfPart;
import org.kusei.text.Revision;

/**
 * What became of a part of the document outside the tree.
 *
 * @param passages all paragraphs, unchanged ones too, in reading order
 */
public record Part(Name name, List<Revision> passages) {

  /** The parts that are plain text. */
  public enum Name {
    /** 区の目標. */
    GOAL,
    /** 区の使命. */
    MISSION,
    /** 区運営の基本的な考え方. */
    PRINCIPLE,
    /** 1年間の取組成果と今後取り組みたいこと. */
    ACHIEVEMENTS,
    /** 解決すべき課題と今後の改善方向. */
    REMAINING
  }

  public Part {
    passages = List.copyOf(passages);
  }

  /** Its paragraphs. */
  public TextDifference text() {
    return new TextDifference(new OfPart(name), new OfPart(name), passages);
  }

  public boolean changed() {
    return Passages.changed(passages);
  }

  /** Whether it changed, but in the way of writing alone (表記のみ). */
  public boolean isTypography() {
    return changed() && passages.stream().noneMatch(Revision::reworded);
  }

  Part mirrored() {
    return new Part(name, Passages.mirrored(passages));
  }
}
