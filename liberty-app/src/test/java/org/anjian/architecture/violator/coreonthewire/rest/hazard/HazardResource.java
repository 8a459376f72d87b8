package org.anjian.architecture.violator.coreonthewire.rest.hazard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anjian.architecture.violator.coreonthewire.hazard.Hazard;

@Path("hazards")
final class HazardResource {
  @GET
  List<Hazard> all() {
    return List.of();
  }
}
