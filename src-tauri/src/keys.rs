//! The words of the domain as TypeScript spells them: small closed sets. The domain knows nothing
//! of TypeScript; here each set gets its name there, and its words are those that are stored.

use std::marker::PhantomData;

use draagvlak_usecases::{ChapterStatus, CommentKind, GateKind, Outcome, Sentiment, Verdict};
use serde::{Deserialize, Serialize};
use ts_rs::{Config, TS};

/// A closed set of words with a name in TypeScript.
pub(crate) trait Words: Sized + 'static {
    /// Its name there.
    const NAME: &'static str;
    /// Every word of it.
    fn all() -> Vec<Self>;
}

/// A word of a closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Word<T>(pub(crate) T);

impl<T: Words + Serialize> TS for Word<T> {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &Config) -> String {
        T::NAME.to_owned()
    }

    fn inline(_: &Config) -> String {
        let words: Vec<_> = T::all()
            .iter()
            .map(|word| serde_json::to_string(word).unwrap_or_default())
            .collect();
        words.join(" | ")
    }

    fn decl(config: &Config) -> String {
        format!("type {} = {};", T::NAME, Self::inline(config))
    }

    fn output_path() -> Option<std::path::PathBuf> {
        Some(format!("{}.ts", T::NAME).into())
    }
}

macro_rules! words {
    ($($type:ident as $name:literal: $($word:ident),*;)*) => {
        $(
            impl Words for $type {
                const NAME: &'static str = $name;

                fn all() -> Vec<Self> {
                    // A word that is added to the set does not compile until it is added here.
                    let _ = |word: &Self| match word {
                        $(Self::$word => PhantomData::<Self>,)*
                    };
                    vec![$(Self::$word),*]
                }
            }
        )*

        /// Names every set, so that each is declared.
        #[cfg(test)]
        pub(crate) fn declare(types: &mut crate::bindings::Types) {
            $(types.name::<Word<$type>>();)*
        }
    };
}

words! {
    ChapterStatus as "ChapterStatus": Draft, Ready, Waiting;
    CommentKind as "CommentKind": General, Substantive, Editorial;
    GateKind as "GateKind":
        MaxThemes, Dispositions, ProcessedHasChange, Approvals, PendingParts, Hearings, Conflicts,
        EmptyChapters;
    Outcome as "OutcomeKey":
        Processed, Partly, NotProcessed, Answered, Noted, Referred, Duplicate;
    Sentiment as "Sentiment": Positive, Neutral, Critical;
    Verdict as "Verdict": Accepted, Rejected, Undone;
}
