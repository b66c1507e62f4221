//! What holds for the whole project: see `tests/`.
