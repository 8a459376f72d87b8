package org.anjian.app.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.account.Journal;
import org.anjian.attachment.Attachments;
import org.anjian.attachment.FileContents;
import org.anjian.attachment.FileType;
import org.anjian.enforcement.KeepCaseFiles;
import org.anjian.enforcement.PursueCase;
import org.anjian.identity.Ids;
import org.anjian.persistence.attachment.JpaAttachments;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 附件的组装: where contents lie, and what is taken. */
@ApplicationScoped
public class CaseFilesWiring {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long DEFAULT_MEGABYTES = 200;

  @PersistenceContext(unitName = "anjian")
  private EntityManager entityManager;

  @Inject
  @ConfigProperty(name = "anjian.data.dir")
  private String dataDirectory;

  @Inject
  @ConfigProperty(name = "anjian.attachment.max.mb")
  private Optional<Long> megabytes;

  @Inject
  @ConfigProperty(name = "anjian.attachment.types")
  private Optional<String> types;

  @Produces
  @Singleton
  Attachments attachments() {
    return new JpaAttachments(entityManager);
  }

  @Produces
  @Singleton
  FileContents contents() {
    return new FolderContents(Path.of(dataDirectory, "attachments"));
  }

  @Produces
  @Singleton
  KeepCaseFiles keepCaseFiles(
      PursueCase cases,
      Attachments attachments,
      FileContents contents,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new KeepCaseFiles(cases, attachments, contents, limits(), journal, ids, clock);
  }

  private KeepCaseFiles.Limits limits() {
    return new KeepCaseFiles.Limits(
        Math.multiplyExact(megabytes.orElse(DEFAULT_MEGABYTES), MEGABYTE),
        types.map(CaseFilesWiring::named).orElse(EnumSet.complementOf(EnumSet.of(FileType.OTHER))));
  }

  private static Set<FileType> named(String names) {
    return Arrays.stream(names.split(","))
        .map(String::strip)
        .map(FileType::valueOf)
        .collect(Collectors.toSet());
  }
}
