package org.anjian.app.api;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.anjian.enterprise.CreditCode;

/** Invented people and enterprises of a county, new ones for each test. */
final class County {

  static final String PASSWORD = "a password for tests";

  private final Client administrator;

  County(Client administrator) {
    this.administrator = administrator;
  }

  /** A word that no other test uses. */
  static String word() {
    return Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
  }

  /** Opens an account and answers its name. */
  String account(String role, String division) {
    String name = role.toLowerCase(Locale.ROOT) + "." + word();
    administrator.post(
        201,
        "/accounts",
        """
        {"name":"%s","displayName":"测试","roles":["%s"],"division":"%s","password":"%s"}"""
            .formatted(name, role, division, PASSWORD));
    return name;
  }

  /** Registers an officer with a certificate of 2020 to 2035 and answers the identity. */
  String officer() {
    return administrator
        .post(
            201,
            "/officers",
            """
            {"certificateNumber":"SX%s","name":"执法员%s","unit":"执法大队","division":"141022",
             "issuedOn":"2020-01-01","validUntil":"2035-12-31","partyMember":false}"""
                .formatted(word(), word()))
        .id();
  }

  /** What registers an enterprise in a division. */
  static String enterprise(String division) {
    int number = ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    return """
    {"creditCode":"%s","name":"试验企业%s","division":"%s","sector":"HAZARDOUS_CHEMICALS",
     "industry":"2611","riskLevel":"MAJOR","employees":30,"status":"OPERATING",
     "registeredOn":"2022-01-05","principal":"赵一"}"""
        .formatted(
            CreditCode.withCheckCharacter("91141022" + number + "A").value(), word(), division);
  }
}
