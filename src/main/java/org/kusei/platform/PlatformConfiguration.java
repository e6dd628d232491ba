package org.kusei.platform;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What every module may ask for: SQL, transactions, the time. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

  @Bean
  JdbcClient sql(Database database) {
    return database.sql();
  }

  @Bean
  TransactionTemplate transactions(Database database) {
    return database.transactions();
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}
