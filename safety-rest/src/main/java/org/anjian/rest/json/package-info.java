/**
 * JSON：how bodies are read and written.
 *
 * <p>Requests and views are records. A request is read strictly, see {@code RecordReader}:
 * everything that is wrong with it is found at once and named by JSON pointer.
 */
package org.anjian.rest.json;
