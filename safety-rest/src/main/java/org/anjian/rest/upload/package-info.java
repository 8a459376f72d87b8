/** 上传: the parts of a form that carry files, whatever their names are written in. */
package org.anjian.rest.upload;
