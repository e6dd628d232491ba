package org.kusei.prepared;

import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what prepares pages, and for a server what serves them. */
@Configuration(proxyBeanMethods = false)
class PreparedConfiguration {

  @Bean
  Changes changes(Database database, ObjectProvider<PreparedFolder> folder) {
    return new Changes(database, part -> folder.ifAvailable(prepared -> prepared.forget(part)));
  }

  @Bean
  Preparation preparation(Database database, ObjectProvider<PageSource> sources) {
    return new Preparation(database, sources.orderedStream().toList());
  }

  @Bean
  PreparedCheck preparedCheck(DataFolder folder, ObjectProvider<PageSource> sources) {
    return new PreparedCheck(folder.resolve("prepared"), sources.orderedStream().toList());
  }

  /** A command says what changed, but leaves the folder to the server that may run beside it. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication
  static class ForReaders {

    @Bean
    PreparedFolder preparedFolder(DataFolder folder) {
      return new PreparedFolder(folder.resolve("prepared"));
    }

    @Bean(initMethod = "start")
    Preparer preparer(
        Database database, ObjectProvider<PageSource> sources, PreparedFolder folder) {
      return new Preparer(database, sources.orderedStream().toList(), folder);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> preparedAnswers(
        PreparedFolder folder) {
      return server -> server.addEngineValves(new PreparedAnswers(folder));
    }
  }
}
