package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.anjian.app.Application;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The investigation over HTTP: files, evidence with custody, measures with clocks, recusal. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InvestigationIT {

  private static final String BOUNDARY = "----anjian";

  @ArquillianResource private URL base;

  private Client inspector;
  private Client leader;
  private Client elsewhere;
  private String officers;
  private String lead;
  private String third;
  private String path;
  private String tag;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @BeforeEach
  void aCase() {
    Client nobody = Client.at(base);
    County county = new County(nobody.asAdministrator());
    inspector = nobody.as(county.account("INSPECTOR", "141022"), County.PASSWORD);
    leader = nobody.as(county.account("LEADER", "141022"), County.PASSWORD);
    elsewhere = nobody.as(county.account("INSPECTOR", "141021"), County.PASSWORD);
    lead = county.officer();
    third = county.officer();
    officers =
        "\"leadOfficerId\":\"%s\",\"assistingOfficerId\":\"%s\"".formatted(lead, county.officer());
    Answer enterprise = inspector.post(201, "/enterprises", County.enterprise("141022100"));
    Answer filed =
        inspector.post(
            201,
            "/cases",
            """
            {"enterpriseId":"%s","date":"2026-03-02",%s,
             "violation":{"provision":"work-safety-law/97.1.7","subject":"UNIT","partyName":"%s",
              "condition":"INITIAL","actDate":"2026-03-02","description":"特种作业人员无证上岗",
              "circumstances":[]}}"""
                .formatted(enterprise.id(), officers, enterprise.text("/name")));
    path = "/cases/" + filed.id();
    tag = filed.tag();
  }

  private Answer tried(Client who, String act, String json) {
    return who.with("If-Match", tag).post(path + "/" + act, json);
  }

  private Answer done(Client who, String act, String json) {
    Answer answer = tried(who, act, json);
    assertEquals(200, answer.status(), () -> act + " " + answer);
    tag = answer.tag();
    return answer;
  }

  private Answer upload(Client who, String name, byte[] content) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                + "Content-Type: text/html\r\n\r\n")
            .formatted(BOUNDARY, name)
            .getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return who.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .post(path + "/files", body.toByteArray());
  }

  private static byte[] photo() {
    byte[] photo = new byte[300_000];
    photo[0] = (byte) 0xFF;
    photo[1] = (byte) 0xD8;
    photo[2] = (byte) 0xFF;
    return photo;
  }

  @Test
  void aPhotographBecomesEvidenceWithItsHashAndIsGivenOutToTheCountyAlone() throws Exception {
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(photo()));
    Answer file = upload(inspector, "../../etc/现场.jpg", photo());
    assertEquals(201, file.status(), file::toString);
    assertEquals("现场.jpg", file.text("/name"));
    assertEquals("image/jpeg", file.text("/mediaType"));
    assertEquals(hash, file.text("/sha256"));
    assertEquals(404, upload(elsewhere, "a.jpg", photo()).status());
    Answer script = upload(inspector, "a.jpg", "<script>".getBytes(StandardCharsets.UTF_8));
    assertEquals("FILE_TYPE_NOT_ALLOWED", script.code());
    assertEquals(415, script.status());

    done(
        inspector,
        "evidence",
        """
        {"date":"2026-03-03","evidence":"OBJECT","title":"气瓶照片","source":"充装间","method":"拍摄",
         "place":"充装间","takenAt":"2026-03-02T09:30:00+08:00",%s,"location":"案卷",
         "copy":{"verifiedBy":"陈","originalAt":"充装间"},"files":["%s"]}"""
            .formatted(officers, file.id()));
    done(
        inspector,
        "custody",
        """
        {"date":"2026-03-03","item":1,"step":"SEALED","at":"2026-03-03T08:00:00+08:00",
         "holder":"保管员","location":"证据室"}""");
    Answer evidence = inspector.get(path + "/evidence");
    assertEquals("行政处罚法(2021)第46条第1款第2项", evidence.text("/items/0/basis"));
    assertEquals("证据室", evidence.text("/items/0/location"));
    assertEquals(hash, evidence.text("/items/0/files/0/sha256"));
    Answer content = inspector.get(path + "/files/" + file.id() + "/content");
    assertEquals(200, content.status());
    assertEquals("\"" + hash + "\"", content.tag());
    assertEquals("nosniff", content.header("X-Content-Type-Options"));
    assertTrue(
        inspector.get(path + "/evidence/manifest").toString().contains(hash + "  1-1_现场.jpg"));
    assertEquals(404, elsewhere.get(path + "/files/" + file.id() + "/content").status());
  }

  @Test
  void aSeizureRunsThirtyDaysAndAnExpiredOneIsOnlyLiftedAndGivenBack() {
    Answer seized =
        done(
            inspector,
            "seizure",
            """
            {"date":"2026-03-03","at":"2026-03-02T15:00:00+08:00",
             "approval":{"approver":"局长","at":"2026-03-02T10:00:00+08:00"},%s,
             "reason":"违法储存","basis":"安全生产法第六十五条","items":[{"name":"钢瓶","quantity":"12","unit":"只"}],
             "days":30,"location":"扣押场所","custodian":"保管员",
             "attendance":{"signing":"SIGNED","person":"负责人"}}"""
                .formatted(officers));
    String number = seized.text("/acts/1/number");
    assertTrue(number.startsWith("（翼）应急查扣〔2026〕"), number);
    Answer measures = inspector.get(path + "/measures");
    assertEquals("2026-04-01", measures.text("/held/0/lastDay"));
    assertEquals("true", measures.text("/held/0/expired"));

    Answer late =
        tried(
            leader,
            "seizure-extension",
            """
            {"date":"2026-04-02","seizure":"%s","days":30,"approver":"局长","reason":"复杂"}"""
                .formatted(number));
    assertEquals("TERM_EXPIRED", late.code(), late::toString);
    assertTrue(inspector.get(path + "/review").toString().contains("SEIZURE_EXPIRED"));
    done(
        leader,
        "seizure-disposal",
        """
        {"date":"2026-04-02","seizure":"%s","way":"LIFTED","ground":"EXPIRED","approver":"局长"}"""
            .formatted(number));
    done(
        leader,
        "termination",
        """
        {"date":"2026-04-02","reason":"当事人死亡"}""");
    assertEquals(
        "OUT_OF_SEQUENCE",
        tried(leader, "closing", "{\"date\":\"2026-04-02\",\"reason\":\"终止\"}").code());
    done(
        inspector,
        "property-return",
        """
        {"date":"2026-04-02","measure":"%s","receiver":"负责人","note":"完好"}"""
            .formatted(number));
    done(leader, "closing", "{\"date\":\"2026-04-02\",\"reason\":\"终止\"}");
  }

  @Test
  void aRecusedOfficerDoesNothingMoreAndIsReplaced() {
    done(
        inspector,
        "recusal-request",
        """
        {"date":"2026-03-03","whom":"OFFICER","officerId":"%s","name":"陈","by":"PARTY",
         "reason":"近亲属"}"""
            .formatted(lead));
    Answer alone =
        tried(
            leader,
            "recusal-decision",
            """
            {"date":"2026-03-04","request":1,"granted":true,"decider":"HEAD","decidedBy":"局长",
             "reason":"属实"}""");
    assertEquals("FACT_MISSING", alone.code(), alone::toString);
    done(
        leader,
        "recusal-decision",
        """
        {"date":"2026-03-04","request":1,"granted":true,"decider":"HEAD","decidedBy":"局长",
         "reason":"属实","replacementId":"%s"}"""
            .formatted(third));
    assertEquals(third, inspector.get(path + "/measures").text("/officers/0"));
    Answer acting =
        tried(
            inspector,
            "questioning",
            """
            {"date":"2026-03-05","from":"2026-03-05T09:00:00+08:00",
             "until":"2026-03-05T10:00:00+08:00","place":"大队",%s,"person":"科长",
             "credentialsShown":true,"record":"问答","signed":true}"""
                .formatted(officers));
    assertEquals("OFFICER_RECUSED", acting.code(), acting::toString);
  }
}
