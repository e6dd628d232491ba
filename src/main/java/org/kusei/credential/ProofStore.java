package org.kusei.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.account.Person;
import org.kusei.account.PersonId;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All SQL about passwords, codes and second factors. */
final class ProofStore {
  private final JdbcClient sql;

  ProofStore(Database database) {
    this.sql = database.sql();
  }

  /** Makes the person's row where there is none. */
  void insert(Person person) {
    sql.sql(
            """
            insert into credential.proof (municipality_id, person_id)
            values (:municipality, :person)
            on conflict do nothing
            """)
        .param("municipality", person.municipality().value())
        .param("person", person.id().value())
        .update();
  }

  Proof get(PersonId person) {
    return sql.sql("select * from credential.proof where person_id = :person")
        .param("person", person.value())
        .query(ProofStore::proof)
        .optional()
        .orElse(Proof.NONE);
  }

  /** Whether anybody has a password or a code. */
  boolean exists(MunicipalityId municipality) {
    return sql.sql(
            """
            select exists (select from credential.proof
                            where municipality_id = :municipality
                              and (password is not null or code is not null))
            """)
        .param("municipality", municipality.value())
        .query(Boolean.class)
        .single();
  }

  /** A code in place of the password. */
  void updateCode(PersonId person, byte[] code, Instant until) {
    sql.sql(
            """
            update credential.proof set password = null, code = :code, code_until = :until
             where person_id = :person
            """)
        .param("person", person.value())
        .param("code", code)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** A password, after which no code is good any more. */
  void updatePassword(PersonId person, String password) {
    sql.sql(
            """
            update credential.proof set password = :password, code = null, code_until = null
             where person_id = :person
            """)
        .param("person", person.value())
        .param("password", password)
        .update();
  }

  void updateLocked(PersonId person, boolean locked) {
    sql.sql("update credential.proof set locked = :locked where person_id = :person")
        .param("person", person.value())
        .param("locked", locked)
        .update();
  }

  void updateSecret(PersonId person, byte @Nullable [] secret, boolean proven) {
    sql.sql(
            """
            update credential.proof set secret = :secret, secret_proven = :proven
             where person_id = :person
            """)
        .param("person", person.value())
        .param("secret", secret, java.sql.Types.BINARY)
        .param("proven", proven)
        .update();
  }

  /** False when that step, or a later one, was used before. */
  boolean useStep(PersonId person, long step) {
    return sql.sql(
                """
                update credential.proof set last_step = :step
                 where person_id = :person and last_step < :step
                """)
            .param("person", person.value())
            .param("step", step)
            .update()
        == 1;
  }

  void replaceRecoveryCodes(Person person, List<byte[]> codes) {
    sql.sql("delete from credential.recovery_code where person_id = :person")
        .param("person", person.id().value())
        .update();
    for (var code : codes) {
      sql.sql(
              """
              insert into credential.recovery_code (municipality_id, person_id, code)
              values (:municipality, :person, :code)
              """)
          .param("municipality", person.municipality().value())
          .param("person", person.id().value())
          .param("code", code)
          .update();
    }
  }

  /** False when there is no such code, or it was used. */
  boolean useRecoveryCode(PersonId person, byte[] code) {
    return sql.sql(
                """
                delete from credential.recovery_code where person_id = :person and code = :code
                """)
            .param("person", person.value())
            .param("code", code)
            .update()
        == 1;
  }

  int countRecoveryCodes(PersonId person) {
    return sql.sql("select count(*) from credential.recovery_code where person_id = :person")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  private static Proof proof(ResultSet row, int number) throws SQLException {
    var until = row.getObject("code_until", OffsetDateTime.class);
    return new Proof(
        row.getString("password"),
        new Proof.Code(row.getBytes("code"), until == null ? Instant.EPOCH : until.toInstant()),
        new Proof.Factor(
            row.getBytes("secret"), row.getBoolean("secret_proven"), row.getLong("last_step")),
        row.getBoolean("locked"));
  }
}
