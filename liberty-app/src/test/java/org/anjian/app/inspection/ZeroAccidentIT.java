package org.anjian.app.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.anjian.app.Application;
import org.anjian.app.inspection.Bureau.Answer;
import org.anjian.enterprise.CreditCode;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ZeroAccidentIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @ArquillianResource private URL base;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @Test
  void unitsAreEnrolledUnderTheCountysRuleAndCountedByFacts() {
    Bureau admin = new Bureau(base, "admin", System.getenv("ANJIAN_ADMIN_PASSWORD"));
    String password = UUID.randomUUID().toString();
    admin
        .post(
            "/accounts",
            """
            {'name':'zero-leader','displayName':'局长','roles':['LEADER'],'division':'141022',
             'password':'%s'}
            """
                .formatted(password))
        .expect(201);
    Bureau leader = new Bureau(base, "zero-leader", password);
    String year = "/zero-accidents/years/" + TODAY.getYear();
    String units = "/zero-accidents/units?year=" + TODAY.getYear();
    leader.get(units).refuses(422, "FACT_MISSING");

    String rule =
        "{'division':'141022','year':%d,'grades':['GENERAL','LARGER'],'placesToo':true}"
            .formatted(TODAY.getYear());
    leader.post("/zero-accidents/rules", rule).expect(201);
    leader.post("/zero-accidents/rules", rule).refuses(409, "ALREADY_EXISTS");

    String enterprise =
        admin
            .post(
                "/enterprises",
                """
                {'creditCode':'%s','name':'翼城示例零事故厂','division':'141022106205',
                 'sector':'BUILDING_MATERIALS','industry':'3011','riskLevel':'GENERAL',
                 'employees':20,'status':'OPERATING','registeredOn':'%s'}
                """
                    .formatted(
                        CreditCode.withCheckCharacter("91141022846000001"), TODAY.minusYears(1)))
            .expect(201)
            .text("/id");
    String enrolment = "{'category':'ENTERPRISE','enterpriseId':'%s'}".formatted(enterprise);
    leader.post("/zero-accidents/units", enrolment).expect(201);
    leader.post("/zero-accidents/units", enrolment).refuses(409, "ALREADY_EXISTS");
    leader.post("/zero-accidents/units", "{'category':'VILLAGE'}").refuses(400, "INVALID_REQUEST");
    leader
        .post("/zero-accidents/units", "{'category':'VILLAGE','division':'141022106205'}")
        .expect(201);

    Answer list = leader.get(units + "&category=ENTERPRISE").expect(200);
    assertEquals(enterprise, list.text("/items/0/enterpriseId"));
    assertTrue(list.body().at("/items/0/stands").booleanValue());
    Answer shares = leader.get(year).expect(200);
    assertEquals("100.0", shares.text("/categories/0/percent"));
    assertEquals(
        0, leader.post(year + "/recording", "").expect(200).body().at("/changed").intValue());
    assertEquals(2, leader.get(units).expect(200).body().at("/total").intValue());
  }
}
