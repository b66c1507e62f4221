//! The municipalities that packages go to.

use crate::desk::Desk;
use crate::municipalities::present;
use crate::problem::Problem;

/// The municipalities by name, in the order of the register: those that are named, or all. Where
/// there is none, one package without a name, for any of them to fill in.
///
/// # Errors
/// [`Problem`] when one is named that is not on the register.
pub(crate) fn addressees(desk: &Desk, named: &[String]) -> Result<Vec<String>, Problem> {
    let register = on_register(desk)?;
    let named: Vec<&str> = named
        .iter()
        .map(|name| name.trim())
        .filter(|n| !n.is_empty())
        .collect();
    if named.is_empty() {
        return Ok(match register.is_empty() {
            true => vec![String::new()],
            false => register,
        });
    }
    if register.is_empty() {
        return Ok(named.into_iter().map(str::to_owned).collect());
    }
    for name in &named {
        if !register.iter().any(|known| same(known, name)) {
            return Err(Problem::no_such(name, &register));
        }
    }
    let wanted = |known: &String| named.iter().any(|name| same(known, name));
    Ok(register.into_iter().filter(wanted).collect())
}

fn same(known: &str, name: &str) -> bool {
    known.to_lowercase() == name.to_lowercase()
}

fn on_register(desk: &Desk) -> Result<Vec<String>, Problem> {
    let all = present(desk)?;
    Ok(all
        .iter()
        .map(|kept| kept.value.name().to_owned())
        .collect())
}
