//! One verb per file: the only door for the window and the command line.
