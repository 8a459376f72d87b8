package org.anjian.architecture.violator.namelessresource.rest.hazard;

import jakarta.ws.rs.Path;

@Path("hazards")
record HazardEndpoint() {}
