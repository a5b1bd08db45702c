"""Whether each part of a fix is needed: taken out alone, a test of the lab fails."""
