//! The user's words, Dutch and English, by Fluent. No sentence is hard-coded elsewhere.
