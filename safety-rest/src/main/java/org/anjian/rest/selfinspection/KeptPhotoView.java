package org.anjian.rest.selfinspection;

/**
 * 已收照片.
 *
 * @param sha256 hash of its content, by which answers cite it
 * @param size bytes
 */
public record KeptPhotoView(String sha256, int size) {}
