/** 接口：the HTTP interface, one package per feature. */
package org.anjian.rest;
