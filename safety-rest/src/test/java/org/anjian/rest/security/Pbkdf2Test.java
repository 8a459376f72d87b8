package org.anjian.rest.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Pbkdf2Test {

  private static final char[] PASSWORD = "正确的密码 battery".toCharArray();

  @Test
  void aPasswordBelongsToItsHashAndNoOtherDoes() {
    String hash = Pbkdf2.hash(PASSWORD);

    assertTrue(Pbkdf2.verify(PASSWORD, hash));
    assertFalse(Pbkdf2.verify("正确的密码 batterY".toCharArray(), hash));
    assertFalse(Pbkdf2.verify(new char[] {'x'}, hash));
  }

  @Test
  void equalPasswordsHaveDifferentHashesThatSayHowTheyWereMade() {
    String one = Pbkdf2.hash(PASSWORD);
    String other = Pbkdf2.hash(PASSWORD);

    assertNotEquals(one, other);
    assertEquals("pbkdf2-sha512$210000", one.substring(0, one.indexOf('$', 14)));
  }

  @Test
  void aHashOfFewerRoundsIsStillUnderstood() {
    String hash = "pbkdf2-sha512$2$c2FsdA==$4dnBaqaBcIpF9cfE4hXOtm4BGi6fAEBxPxiu/bhm1Tw=";

    assertTrue(Pbkdf2.verify("password".toCharArray(), hash));
    assertFalse(Pbkdf2.verify("Password".toCharArray(), hash));
  }

  @Test
  void whatIsNoHashVerifiesNothing() {
    assertFalse(Pbkdf2.verify(PASSWORD, ""));
    assertFalse(Pbkdf2.verify(PASSWORD, "plain"));
    assertFalse(Pbkdf2.verify(PASSWORD, "md5$1$a$b"));
  }
}
