//! The command line `draagvlak`.

fn main() {}
