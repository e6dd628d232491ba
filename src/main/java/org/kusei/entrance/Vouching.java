package org.kusei.entrance;

import org.kusei.account.People;
import org.kusei.account.Person;
import org.kusei.audit.Event;
import org.kusei.audit.Trail;
import org.kusei.credential.SignIn;
import org.kusei.identity.Voucher;
import org.kusei.organization.Municipality;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;

/** Finds the person for whom the city's identity provider vouches; it never enters anybody. */
final class Vouching {
  private final Threshold threshold;
  private final People people;
  private final SignIn signIn;
  private final Trail trail;

  Vouching(Threshold threshold, People people, SignIn signIn, Trail trail) {
    this.threshold = threshold;
    this.people = people;
    this.signIn = signIn;
    this.trail = trail;
  }

  /**
   * Signs the person in.
   *
   * @param address where the request came from
   */
  Decision<SignIn.Step> vouched(Decision<Voucher> decision, String address) {
    return switch (decision) {
      case Refused<Voucher>(var reason, var arguments) -> new Refused<>(reason, arguments);
      case Accepted<Voucher>(var voucher) ->
          threshold
              .findHome()
              .map(home -> vouched(home, voucher, address))
              .orElseGet(() -> new Refused<>("entrance.closed.no-city"));
    };
  }

  private Decision<SignIn.Step> vouched(Municipality home, Voucher voucher, String address) {
    var person =
        people.findByIdentity(home.id(), voucher.identity()).filter(Person::serves).orElse(null);
    if (person == null) {
      trail.add(
          home.id(),
          new Event(
              "somebody at " + address,
              Event.Kind.FAILED,
              voucher.subject() + ": identity unknown: " + voucher.identity(),
              ProviderPages.ADDRESS));
      return new Refused<>("entrance.refused.unknown-subject", voucher.subject());
    }
    return signIn.vouched(person, voucher.token());
  }
}
