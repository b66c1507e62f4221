//! Municipalities, strength, councils, adoption, planning: thin over the use cases.

use std::path::Path;

use draagvlak_usecases::{
    self as usecases, AdoptOrder, AdopterOrder, Adoption, CouncilBoard, CouncilOutcomeOrder,
    CouncilSendOrder, CouncilSheetOrder, CouncilSheetReport, FollowOrder, MunicipalityBefore,
    MunicipalityImport, MunicipalityOrder, MunicipalityRow, NewMunicipality, PartStanding,
    PlannedBack, Planning, PlanningOrder, Problem, RegionBodyOrder, RegionBodyRow, StrengthByHand,
    StrengthChange, StrengthOrder, StrengthPlacing, StrengthReport, StrengthState, StrengthTie,
};

use super::day;
use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

fn maybe(text: Option<&str>) -> Answer<Option<usecases::Date>> {
    text.map(day).transpose()
}

pub(super) fn municipalities(shell: &Shell, all: bool) -> Answer<Vec<MunicipalityRow>> {
    shell.look(|desk| usecases::municipalities(desk, all))
}

pub(super) fn add_municipality(shell: &Shell, order: NewMunicipality) -> Answer<()> {
    shell.work(|desk| usecases::add_municipality(desk, &order))
}

pub(super) fn set_municipality(
    shell: &Shell,
    code: String,
    order: MunicipalityOrder,
) -> Answer<()> {
    shell.work(|desk| usecases::set_municipality(desk, &code, &order))
}

pub(super) fn undo_municipalities(shell: &Shell, before: Vec<MunicipalityBefore>) -> Answer<()> {
    shell.work(|desk| usecases::undo_municipalities(desk, &before))
}

pub(super) fn import_municipalities(
    shell: &Shell,
    path: String,
    preview: bool,
) -> Answer<MunicipalityImport> {
    shell.work(|desk| usecases::import_municipalities(desk, Path::new(&path), preview))
}

pub(super) fn strength(shell: &Shell) -> Answer<Vec<StrengthState>> {
    shell.look(usecases::strength)
}

pub(super) fn strength_preview(shell: &Shell, order: StrengthOrder) -> Answer<StrengthReport> {
    shell.look(|desk| usecases::strength_preview(desk, &order))
}

pub(super) fn import_strength(shell: &Shell, order: StrengthOrder) -> Answer<StrengthReport> {
    shell.work(|desk| usecases::import_strength(desk, &order))
}

pub(super) fn record_strength(shell: &Shell, order: StrengthByHand) -> Answer<StrengthReport> {
    shell.work(|desk| usecases::record_strength(desk, &order))
}

pub(super) fn compare_strength(
    shell: &Shell,
    from: usize,
    to: usize,
) -> Answer<Vec<StrengthChange>> {
    shell.look(|desk| usecases::compare_strength(desk, from, to))
}

pub(super) fn place_strength(
    shell: &Shell,
    number: usize,
    chapter: Option<String>,
    replace: bool,
) -> Answer<StrengthPlacing> {
    shell.work(|desk| usecases::place_strength(desk, Some(number), chapter.as_deref(), replace))
}

pub(super) fn strength_ties(shell: &Shell) -> Answer<Vec<StrengthTie>> {
    shell.look(usecases::strength_ties)
}

pub(super) fn councils(shell: &Shell) -> Answer<CouncilBoard> {
    shell.look(usecases::councils)
}

pub(super) fn send_to_councils(shell: &Shell, order: CouncilSendOrder) -> Answer<usize> {
    shell.work(|desk| usecases::send_to_councils(desk, &order))
}

pub(super) fn acknowledge_councils(
    shell: &Shell,
    codes: Vec<String>,
    date: Option<String>,
) -> Answer<usize> {
    let date = maybe(date.as_deref())?;
    shell.work(|desk| usecases::acknowledge_councils(desk, &codes, date))
}

pub(super) fn plan_hearing(
    shell: &Shell,
    codes: Vec<String>,
    date: Option<String>,
) -> Answer<usize> {
    let date = maybe(date.as_deref())?;
    shell.work(|desk| usecases::plan_hearing(desk, &codes, date))
}

pub(super) fn hear_council(shell: &Shell, order: CouncilOutcomeOrder) -> Answer<Vec<String>> {
    shell.work(|desk| usecases::hear_council(desk, &order))
}

pub(super) fn unhear_council(shell: &Shell, code: String) -> Answer<()> {
    shell.work(|desk| usecases::unhear_council(desk, &code))
}

pub(super) fn council_preview(
    shell: &Shell,
    order: CouncilSheetOrder,
) -> Answer<CouncilSheetReport> {
    usecases::council_preview(&shell.session.beside()?, &order)
}

pub(super) fn import_councils(
    shell: &Shell,
    order: CouncilSheetOrder,
) -> Answer<CouncilSheetReport> {
    shell.work(|desk| usecases::import_councils(desk, &order))
}

pub(super) fn undo_councils(shell: &Shell, undo: String) -> Answer<()> {
    shell.work(|desk| usecases::undo_councils(desk, &undo))
}

pub(super) fn adoption(shell: &Shell) -> Answer<Adoption> {
    shell.look(usecases::adoption)
}

pub(super) fn give_adoption(shell: &Shell, order: AdopterOrder) -> Answer<usize> {
    shell.work(|desk| usecases::give_adoption(desk, &order))
}

pub(super) fn adopt_plan(shell: &Shell, order: AdoptOrder) -> Answer<Adoption> {
    shell.work(|desk| usecases::adopt_plan(desk, &order))
}

pub(super) fn follow_adoption(shell: &Shell, order: FollowOrder) -> Answer<()> {
    shell.work(|desk| usecases::follow_adoption(desk, &order))
}

pub(super) fn planning(shell: &Shell) -> Answer<Planning> {
    shell.look(usecases::planning)
}

pub(super) fn add_milestone(shell: &Shell, order: PlanningOrder) -> Answer<()> {
    shell.work(|desk| usecases::add_milestone(desk, &order))
}

pub(super) fn set_milestone(shell: &Shell, id: String, order: PlanningOrder) -> Answer<()> {
    shell.work(|desk| usecases::set_milestone(desk, &id, &order))
}

pub(super) fn plan_back(
    shell: &Shell,
    adoption: String,
    preview: bool,
) -> Answer<Vec<PlannedBack>> {
    let adoption = day(&adoption)?;
    shell.work(|desk| usecases::plan_back(desk, adoption, preview))
}

pub(super) fn region_bodies(shell: &Shell) -> Answer<Vec<RegionBodyRow>> {
    shell.look(usecases::region_bodies)
}

pub(super) fn set_region_body(shell: &Shell, order: RegionBodyOrder) -> Answer<()> {
    shell.work(|desk| usecases::set_region_body(desk, &order))
}

pub(super) fn remove_region_body(shell: &Shell, key: String) -> Answer<()> {
    shell.work(|desk| usecases::remove_region_body(desk, &key))
}

pub(super) fn parts(shell: &Shell) -> Answer<Vec<PartStanding>> {
    shell.look(usecases::parts)
}

pub(super) fn pend_part(shell: &Shell, order: PartStanding) -> Answer<()> {
    shell.work(|desk| usecases::pend_part(desk, &order))
}

pub(super) fn record_early_sending(
    shell: &Shell,
    code: String,
    stage: String,
    recipients: String,
    date: String,
    reason: String,
    by: String,
) -> Answer<()> {
    let date = day(&date)?;
    shell.work(|desk| {
        usecases::record_early_sending(desk, &code, &stage, &recipients, date, &reason, &by)
    })
}
