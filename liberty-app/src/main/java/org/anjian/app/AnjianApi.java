package org.anjian.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** 接口入口：the HTTP interface, version 1, under {@code /api/v1}. */
@ApplicationPath("/api/v1")
public class AnjianApi extends Application {}
