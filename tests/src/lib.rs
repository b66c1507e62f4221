//! The workgroup sandbox on which the journeys run.
