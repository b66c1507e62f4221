//! Credit: whose work a revision is that a member took in from a file.

use serde::{Deserialize, Serialize};

use crate::draft::SourceFile;
use crate::id::OperationId;
use crate::time::Date;

/// Says whose work a revision is. The member who took it in stays who answers for it; the name is
/// as the file gives it, and no member's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditRevision {
    /// The revision.
    pub revision: OperationId,
    /// Who, as the file says; empty where it does not.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub author: String,
    /// The day of the work, as the file says.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub date: Option<Date>,
    /// The file, which is kept under its hash.
    pub file: SourceFile,
}
