package org.kusei.credential;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.kusei.account.People;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Makes the module's use cases. */
@Configuration(proxyBeanMethods = false)
class CredentialConfiguration {

  @Bean
  Sessions sessions(Database database, InstantSource clock) {
    return new Sessions(database, clock);
  }

  @Bean
  Credentials.Parts credentialParts(
      Database database, People people, Sessions sessions, InstantSource clock) {
    return new Credentials.Parts(people, sessions, new Throttle(database, clock), new Passwords());
  }

  @Bean
  Credentials credentials(Database database, Credentials.Parts parts, InstantSource clock) {
    return new Credentials(database, parts, clock);
  }

  @Bean
  SecondFactors secondFactors(
      Database database,
      People people,
      DataFolder folder,
      InstantSource clock,
      Environment environment) {
    var file = Optional.ofNullable(environment.getProperty("KUSEI_KEY_FILE")).map(Path::of);
    return new SecondFactors(
        database, people, new Vault(file.orElseGet(() -> folder.resolve("key"))), clock);
  }

  @Bean
  SignIn signIn(
      Database database,
      Credentials.Parts parts,
      Credentials credentials,
      SecondFactors factors,
      InstantSource clock) {
    return new SignIn(database, parts, credentials, factors, clock);
  }
}
