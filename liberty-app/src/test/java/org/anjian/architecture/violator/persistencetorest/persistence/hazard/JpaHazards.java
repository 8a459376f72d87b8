package org.anjian.architecture.violator.persistencetorest.persistence.hazard;

import org.anjian.architecture.violator.persistencetorest.rest.hazard.HazardView;

record JpaHazards(HazardView seen) {}
