//! What may be asked about the region: municipalities and bodies.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum Municipality {
    /// The municipalities, with code, inhabitants and whether councillors are asked.
    List {
        /// Also those that left the region.
        #[arg(long)]
        all: bool,
    },
    /// Add a municipality.
    Add {
        code: String,
        name: String,
        #[arg(long)]
        inhabitants: Option<u32>,
        /// The part of the unit it lies in.
        #[arg(long, default_value = "")]
        part: String,
        /// Where papers for its council go.
        #[arg(long, default_value = "")]
        address: String,
    },
    /// Take in a sheet of municipalities.
    Import {
        file: PathBuf,
        #[arg(long)]
        preview: bool,
    },
    /// Change properties of a municipality, by code or name.
    Set(SetMunicipality),
}

#[derive(Debug, Args)]
pub(crate) struct SetMunicipality {
    pub(crate) municipality: String,
    #[arg(long)]
    pub(crate) name: Option<String>,
    #[arg(long)]
    pub(crate) inhabitants: Option<u32>,
    #[arg(long)]
    pub(crate) part: Option<String>,
    #[arg(long)]
    pub(crate) address: Option<String>,
    /// What else it is called, all of it; once per name, and empty for nothing else.
    #[arg(long = "alias")]
    pub(crate) aliases: Option<Vec<String>>,
    /// Whether councillors are asked for an item: poll=yes, sessions=no, poll=none.
    #[arg(long)]
    pub(crate) councillors: Option<String>,
    /// It is no longer part of the region: yes or no.
    #[arg(long, value_parser = ["yes", "no"])]
    pub(crate) removed: Option<String>,
}

/// What names in a sheet are, that the register does not know.
#[derive(Debug, Default, Args)]
pub(crate) struct SheetNames {
    /// A name in the sheet and the municipality it is: "Den Haag=GM0518". It is remembered.
    #[arg(long = "is")]
    pub(crate) same: Vec<String>,
    /// A name in the sheet to take in as it is, though the register does not have it.
    #[arg(long)]
    pub(crate) own: Vec<String>,
    /// A name in the sheet to leave out.
    #[arg(long)]
    pub(crate) leave: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RegionBody {
    /// The bodies.
    List,
    /// Add a body, or change the one of that short name.
    Set {
        key: String,
        name: String,
        #[arg(long, default_value = "other", value_parser = ["principal", "consultation", "means", "authority", "other"])]
        kind: String,
        #[arg(long, default_value = "")]
        text: String,
    },
    /// Take a body away.
    Remove { key: String },
}
