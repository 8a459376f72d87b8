package org.anjian.rest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anjian.ledger.LedgerProblem;
import org.anjian.ledger.ProblemCode;
import org.anjian.ledger.UnreadableWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookGuardTest {

  private static final long MIB = 1L << 20;

  @TempDir private Path directory;

  private LedgerProblem refusal(Path file, WorkbookLimits limits) {
    return assertThrows(UnreadableWorkbook.class, () -> XlsxWorkbook.open(file, limits)).problem();
  }

  private ProblemCode refused(Path file) {
    LedgerProblem problem = refusal(file, WorkbookLimits.STANDARD);
    assertEquals("", problem.sheet());
    assertEquals(0, problem.row());
    return problem.code();
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(directory.resolve(name), content);
  }

  private byte[] plainWorkbook() throws IOException {
    Path file =
        new RawXlsx()
            .rows("<row><c t='str'><v>甲</v></c></row>".repeat(3000))
            .writeTo(directory.resolve("plain.xlsx"));
    return Files.readAllBytes(file);
  }

  @Test
  void anEncryptedWorkbookIsPasswordProtected() throws IOException, GeneralSecurityException {
    Path file = directory.resolve("encrypted.xlsx");
    try (POIFSFileSystem store = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("翼城");
      try (XSSFWorkbook workbook = new XSSFWorkbook();
          OutputStream out = encryptor.getDataStream(store)) {
        workbook.createSheet("企业");
        workbook.write(out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        store.writeFilesystem(out);
      }
    }
    assertEquals(ProblemCode.PASSWORD_PROTECTED, refused(file));
  }

  @Test
  void aZipWithEncryptedPartsIsPasswordProtected() throws IOException {
    byte[] zip = plainWorkbook();
    for (int i = 0; i + 4 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
        zip[i + 6] |= 1;
      } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1;
      }
    }
    assertEquals(ProblemCode.PASSWORD_PROTECTED, refused(file("zip.xlsx", zip)));
  }

  @Test
  void theOldFormatIsNoWorkbookAndTheMessageSaysHowToSaveIt() throws IOException {
    Path file = directory.resolve("old.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("企业");
      workbook.write(out);
    }
    LedgerProblem problem = refusal(file, WorkbookLimits.STANDARD);
    assertEquals(ProblemCode.NOT_A_WORKBOOK, problem.code());
    assertTrue(problem.messageZh().contains(".xls）"), problem.messageZh());
    assertTrue(problem.messageEn().contains("(.xls)"), problem.messageEn());
  }

  @Test
  void otherFilesAreNoWorkbooks() throws IOException {
    assertEquals(ProblemCode.NOT_A_WORKBOOK, refused(file("empty", new byte[0])));
    assertEquals(
        ProblemCode.NOT_A_WORKBOOK,
        refused(file("csv", "企业,1\n".getBytes(StandardCharsets.UTF_8))));
    assertEquals(ProblemCode.NOT_A_WORKBOOK, refused(file("short", new byte[] {'P', 'K'})));
  }

  @Test
  void aWorkbookThatEndsTooEarlyIsTruncatedWhereverItEnds() throws IOException {
    byte[] whole = plainWorkbook();
    for (int length : List.of(4, 100, whole.length / 2, whole.length - 30, whole.length - 1)) {
      assertEquals(
          ProblemCode.TRUNCATED,
          refused(file("cut.xlsx", Arrays.copyOf(whole, length))),
          () -> length + " of " + whole.length + " bytes");
    }
  }

  @Test
  void aWorkbookWithDamagedBytesIsTruncated() throws IOException {
    byte[] whole = plainWorkbook();
    int at = indexOf(whole, "sheet1.xml") + 30;
    whole[at] ^= 0x55;
    assertEquals(ProblemCode.TRUNCATED, refused(file("damaged.xlsx", whole)));
  }

  @Test
  void aFileLargerThanAllowedIsTooLarge() throws IOException {
    WorkbookLimits limits = new WorkbookLimits(1000, MIB, 200, 100, MIB);
    assertEquals(ProblemCode.TOO_LARGE, refusal(file("big.xlsx", plainWorkbook()), limits).code());
  }

  @Test
  void aPartThatInflatesManyTimesIsTooLarge() throws IOException {
    Path bomb = bomb("bomb.xlsx", 64);
    assertTrue(Files.size(bomb) < MIB);
    LedgerProblem problem = refusal(bomb, WorkbookLimits.STANDARD);
    assertEquals(ProblemCode.TOO_LARGE, problem.code());
    assertEquals("200", problem.details().get("limit"));
  }

  @Test
  void manyPartsThatInflateTogetherAreTooLarge() throws IOException {
    WorkbookLimits limits = new WorkbookLimits(MIB, 16 * MIB, 100_000, 100, MIB);
    LedgerProblem problem = refusal(bomb("many.xlsx", 1, 1, 1, 1, 8, 8), limits);
    assertEquals(ProblemCode.TOO_LARGE, problem.code());
    assertEquals(Long.toString(16 * MIB), problem.details().get("limit"));
  }

  @Test
  void sizesAreCountedWhileInflatingNotBelieved() throws IOException {
    Path bomb = bomb("liar.xlsx", 32);
    byte[] zip = Files.readAllBytes(bomb);
    int directory = lastIndexOf(zip, new byte[] {'P', 'K', 1, 2});
    for (int i = 0; i < 4; i++) {
      zip[directory + 24 + i] = (byte) (i == 0 ? 10 : 0); // the size that the directory claims
    }
    ProblemCode code = refused(Files.write(bomb, zip));
    assertTrue(code == ProblemCode.TOO_LARGE || code == ProblemCode.TRUNCATED, code::name);
  }

  @Test
  void tooManyPartsAreTooLarge() throws IOException {
    Path file = directory.resolve("parts.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 2001; i++) {
        zip.putNextEntry(new ZipEntry("p" + i));
        zip.closeEntry();
      }
    }
    assertEquals(ProblemCode.TOO_LARGE, refused(file));
  }

  @Test
  void tooMuchSharedTextIsTooLarge() {
    Path file =
        new RawXlsx()
            .strings("<si><t>甲乙丙丁</t></si>".repeat(1000)) // 56 bytes each
            .writeTo(directory.resolve("shared.xlsx"));
    assertEquals(
        ProblemCode.TOO_LARGE,
        refusal(file, new WorkbookLimits(MIB, MIB, 200, 100, 55_999)).code());
    XlsxWorkbook.open(file, new WorkbookLimits(MIB, MIB, 200, 100, 56_000)).close();
  }

  @Test
  void anUploadLivesInATemporaryFileUntilTheWorkbookIsClosed() throws IOException {
    byte[] upload = plainWorkbook();
    Path spool = Files.createDirectory(directory.resolve("spool"));
    try (XlsxWorkbook workbook =
        XlsxWorkbook.receive(new ByteArrayInputStream(upload), spool, WorkbookLimits.STANDARD)) {
      assertEquals(3000, workbook.rowCount("表"));
      assertFalse(isEmpty(spool));
    }
    assertTrue(isEmpty(spool));
  }

  @Test
  void aRefusedUploadLeavesNoTemporaryFile() throws IOException {
    byte[] whole = plainWorkbook();
    Path spool = Files.createDirectory(directory.resolve("spool"));
    for (byte[] upload :
        List.of(new byte[0], Arrays.copyOf(whole, 500), "csv".getBytes(StandardCharsets.UTF_8))) {
      assertThrows(
          UnreadableWorkbook.class,
          () ->
              XlsxWorkbook.receive(
                  new ByteArrayInputStream(upload), spool, WorkbookLimits.STANDARD));
    }
    WorkbookLimits tiny = new WorkbookLimits(1000, MIB, 200, 100, MIB);
    assertThrows(
        UnreadableWorkbook.class,
        () -> XlsxWorkbook.receive(new ByteArrayInputStream(whole), spool, tiny));
    assertTrue(isEmpty(spool));
  }

  private Path bomb(String name, int... mebibytes) throws IOException {
    Path file = directory.resolve(name);
    byte[] zeros = new byte[(int) MIB];
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int part = 0; part < mebibytes.length; part++) {
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + part + ".xml"));
        for (int i = 0; i < mebibytes[part]; i++) {
          zip.write(zeros);
        }
        zip.closeEntry();
      }
    }
    return file;
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }

  private static int lastIndexOf(byte[] bytes, byte[] sought) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .lastIndexOf(new String(sought, StandardCharsets.ISO_8859_1));
  }
}
