package org.kusei.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kusei.matching.Assignment.Pair;
import org.kusei.plan.NodeKey;

/**
 * Finds for each node of one edition the node of the other that it goes with: by what a person
 * said, else by key, else by the record's link between years, else by {@link NodeLikeness}, where
 * not the best pair decides but the best whole ({@link Assignment}). Whom nobody is alike has no
 * partner.
 */
public final class Matching {

  /** Children speak for their parents, these for theirs: no tree is deeper. */
  private static final int ROUNDS = 3;

  private final Side left;
  private final Side right;
  private final Known known;
  private final Ground[] grounds;

  private Matching(Side left, Side right, Known known) {
    this.left = left;
    this.right = right;
    this.known = known;
    this.grounds = new Ground[left.size()];
  }

  /** Sets the partners of both sides; answers the grounds by number on the left. */
  public static Ground[] between(Side left, Side right, Known known) {
    var matching = new Matching(left, right, known);
    var followers = known.followers();
    matching.byWhatIsSaid(Ground.Kind.PERSON, known::sameAs);
    matching.byWhatIsSaid(Ground.Kind.KEY, Stream::of);
    matching.byWhatIsSaid(
        Ground.Kind.PREDECESSOR,
        key ->
            Stream.concat(
                Stream.ofNullable(known.links().get(key)),
                followers.getOrDefault(key, List.of()).stream()));
    boolean found = true;
    for (int round = 0; found && round < ROUNDS; round++) {
      found = matching.byLikeness();
    }
    return matching.grounds;
  }

  /**
   * Where several are said to go with one, the most alike does.
   *
   * @param said the nodes of either side that a node of the left is said to go with
   */
  private void byWhatIsSaid(Ground.Kind kind, Function<NodeKey, Stream<NodeKey>> said) {
    var pairs = new ArrayList<Pair>();
    for (int l = 0; l < left.size(); l++) {
      for (int r : left.isOpen(l) ? numbers(said.apply(left.key(l))) : new int[0]) {
        if (right.isOpen(r) && (kind == Ground.Kind.PERSON || !denied(l, r))) {
          pairs.add(new Pair(l, r, 1 + left.likenesses.get(l).words(right.likenesses.get(r))));
        }
      }
    }
    Assignment.best(pairs).forEach(pair -> join(pair.left(), pair.right(), Ground.of(kind)));
  }

  /** Of those that stand on the right. */
  private int[] numbers(Stream<NodeKey> keys) {
    return keys.mapToInt(right::number).filter(r -> r != Side.NOBODY).distinct().sorted().toArray();
  }

  private boolean byLikeness() {
    var pairs = new ArrayList<Pair>();
    for (int l = 0; l < left.size(); l++) {
      for (int r = 0; left.isOpen(l) && r < right.size(); r++) {
        double likeness = right.isOpen(r) ? likeness(l, r) : 0;
        if (likeness >= NodeLikeness.THRESHOLD && !denied(l, r)) {
          pairs.add(new Pair(l, r, likeness - NodeLikeness.THRESHOLD + 0.01 + support(l, r)));
        }
      }
    }
    var best = Assignment.best(pairs);
    best.forEach(pair -> {
      var likeness = likeness(pair.left(), pair.right());
      join(pair.left(), pair.right(), new Ground(Ground.Kind.LIKENESS, likeness));
    });
    return !best.isEmpty();
  }

  private boolean mayPair(int l, int r) {
    return left.isOpen(l) && right.isOpen(r);
  }

  private boolean denied(int l, int r) {
    return known.saysOther(left.key(l), right.key(r));
  }

  private double likeness(int l, int r) {
    return left.likenesses.get(l).to(right.likenesses.get(r), pairedChildren(l, r));
  }

  private int pairedChildren(int l, int r) {
    int paired = 0;
    for (int child : left.children(l)) {
      int partner = left.partners[child];
      paired += partner >= 0 && right.parent(partner) == r ? 1 : 0;
    }
    return paired;
  }

  private double support(int l, int r) {
    return left.likenesses.get(l).support(right.likenesses.get(r), parents(l, r));
  }

  /** How surely the parents go together. */
  private double parents(int l, int r) {
    int one = left.parent(l);
    int other = right.parent(r);
    if (one < 0 || other < 0) {
      return one == other ? 1 : 0;
    }
    if (left.partners[one] == other) {
      return 1;
    }
    return mayPair(one, other) ? left.likenesses.get(one).words(right.likenesses.get(other)) : 0;
  }

  private void join(int l, int r, Ground ground) {
    left.partners[l] = r;
    right.partners[r] = l;
    grounds[l] = ground;
  }
}
