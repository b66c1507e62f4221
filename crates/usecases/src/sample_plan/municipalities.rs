//! The municipalities and bodies of the sample. The account names how many municipalities there
//! are, not which: they are numbered examples, and say so.

use draagvlak_domain::body::Body;
use draagvlak_domain::municipality::AddMunicipality;
use draagvlak_domain::process::ProcessEntry;
use draagvlak_domain::region_body::{AddRegionBody, BodyKind};

use super::Making;
use crate::problem::Problem;

impl Making {
    /// As many numbered examples as the mandate names mayors, and the bodies the account names.
    pub(super) fn region(&mut self) -> Result<(), Problem> {
        let mayors = self
            .facts
            .process
            .iter()
            .find_map(|step| match &step.entry {
                ProcessEntry::Mandate(mandate) => Some(mandate.mayors),
                _ => None,
            });
        let mayors = mayors.unwrap_or_default();
        let bodies = std::mem::take(&mut self.facts.body);
        self.desk.write(|writing| {
            for number in 1..=mayors {
                writing.append(&Body::AddMunicipality(AddMunicipality {
                    code: format!("VB{number:02}"),
                    name: format!("Voorbeeldgemeente {number:02}"),
                    ..AddMunicipality::default()
                }))?;
            }
            for body in bodies {
                writing.append(&Body::AddRegionBody(AddRegionBody {
                    kind: body.kind.unwrap_or(BodyKind::Other),
                    key: body.key,
                    name: body.name,
                    text: body.text,
                }))?;
            }
            Ok(())
        })
    }
}
