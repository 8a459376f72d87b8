package org.anjian.architecture.violator.resttopersistence.rest.hazard;

import jakarta.persistence.EntityManager;

record HazardResource(EntityManager manager) {}
