package org.anjian.rest.idempotency;

import jakarta.interceptor.InterceptorBinding;
import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 可重复提交: a method that takes {@code Idempotency-Key}: the same request under the same key gets the
 * answer of the first time, and nothing happens twice. Another request under the key is refused.
 *
 * <p>The answer is stored in the transaction of the method, so that neither is there without the
 * other; what was refused is not stored and may be tried again. The method answers a {@link
 * jakarta.ws.rs.core.Response} and is transactional.
 */
@NameBinding
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
