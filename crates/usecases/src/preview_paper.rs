//! A paper to look at, before it is written.

use draagvlak_exchange::document::html::html;

use crate::desk::Desk;
use crate::export_paper::{ExportOrder, choice, options};
use crate::papers::{Press, make, record};
use crate::problem::Problem;

/// The paper as one HTML page, to look at. Nothing is written.
///
/// # Errors
/// [`Problem`] when there is no such version.
pub fn preview_paper(
    desk: &Desk,
    order: &ExportOrder,
    press: &Press<'_>,
) -> Result<String, Problem> {
    let record = record(desk, choice(order), press.texts)?;
    let document = make(&record, choice(order))?;
    Ok(html(&document, &options(&record, order)))
}
