package org.kusei.intake;

import java.time.InstantSource;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.platform.ContentFiles;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.policy.Previews;
import org.kusei.policy.Recording;
import org.kusei.reform.ReformProgrammes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the module's use cases. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

  @Bean
  ContentFiles contentFiles(DataFolder folder) {
    return new ContentFiles(folder);
  }

  @Bean
  Reading reading() {
    return Reading.ofDocuments();
  }

  @Bean
  Imports imports(Database database, ContentFiles files, Reading reading, InstantSource clock) {
    return new Imports(database, files, reading, clock);
  }

  @Bean
  WithdrawnImports withdrawnImports(Database database) {
    return new WithdrawnImports(database);
  }

  @Bean
  Submissions submissions(
      Database database,
      Reading reading,
      Imports imports,
      Acceptance acceptance,
      Previews previews) {
    return new Submissions(database, reading, imports, acceptance, previews);
  }

  @Bean
  SampleCity sampleCity(Municipalities municipalities, Wards wards, Submissions submissions) {
    return new SampleCity(municipalities, wards, submissions);
  }

  @Bean
  Drafts drafts(Wards wards) {
    return new Drafts(wards);
  }

  @Bean
  Acceptance acceptance(Database database, Imports imports, Entry entry, InstantSource clock) {
    return new Acceptance(database, imports, entry, clock);
  }

  @Bean
  Entry entry(Drafts drafts, Recording recording, ReformProgrammes programmes) {
    return new Entry(drafts, recording, programmes);
  }
}
