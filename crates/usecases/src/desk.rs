//! The desk: an open plan, who sits at it, and the clock on the wall.

use std::path::Path;

use draagvlak_domain::body::{Body, OpenActor};
use draagvlak_domain::device::SignKey;
use draagvlak_domain::id::{ActorId, ContentHash, EntityId, OperationId, PlanId};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::operation::CausalPast;
use draagvlak_domain::profile::Profile;
use draagvlak_domain::time::{Date, Hlc};
use draagvlak_store::{Mode, Noun, Passphrase, Store, Writing};

use crate::alike::SaidBefore;
use crate::found_before::FoundBefore;
use crate::passage::QuotableBefore;
use crate::problem::Problem;
use crate::sync_folder::fresh_actor;
use crate::sync_state::{self as state, salt_of};

/// What a use case cannot know by itself: the time, and names nobody else has.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings(Source);

#[derive(Debug, Clone, Copy)]
enum Source {
    /// This machine's clock and its source of chance.
    System,
    /// A clock that stands still, and names that follow from a count.
    Standing { now_ms: u64, seed: u64, given: u64 },
}

impl Surroundings {
    /// Those of this machine.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands at this time (milliseconds since 1970) and names that follow from it:
    /// for history that is written down afterwards, and for tests.
    pub fn standing(now_ms: u64) -> Self {
        Self(Source::Standing {
            now_ms,
            seed: now_ms,
            given: 0,
        })
    }

    /// The wall clock, in milliseconds since 1970.
    pub fn now_ms(&self) -> u64 {
        match self.0 {
            Source::System => system_ms(),
            Source::Standing { now_ms, .. } => now_ms,
        }
    }

    /// Moves a standing clock; this machine's goes its own way.
    pub(crate) fn stand_at(&mut self, ms: u64) {
        if let Source::Standing { now_ms, .. } = &mut self.0 {
            *now_ms = ms;
        }
    }

    /// Sixteen bytes nobody else has.
    ///
    /// # Errors
    /// [`Problem`] when the machine gives none.
    pub(crate) fn fresh(&mut self) -> Result<[u8; 16], Problem> {
        match &mut self.0 {
            Source::System => system_fresh(),
            Source::Standing { seed, given, .. } => {
                *given += 1;
                let hash = ContentHash::of(format!("standing {seed} {given}").as_bytes());
                let mut name = [0; 16];
                name.copy_from_slice(&hash.as_bytes()[..16]);
                Ok(name)
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "this is where the clock is read")]
fn system_ms() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| u64::try_from(since.as_millis()).unwrap_or(0))
}

fn system_fresh() -> Result<[u8; 16], Problem> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| Problem::refused("problem-file", &[("what", &error.to_string())]))?;
    Ok(bytes)
}

/// An open plan with who works in it.
#[derive(Debug)]
pub struct Desk {
    pub(crate) store: Store,
    pub(crate) around: Surroundings,
    pub(crate) found: FoundBefore,
    pub(crate) said: SaidBefore,
    pub(crate) quotable: QuotableBefore,
    plan: PlanId,
    member: Option<String>,
}

impl Desk {
    /// Opens a plan to look or to work in, as the member of this short name; without one, as the
    /// first member.
    ///
    /// # Errors
    /// [`Problem`], naming what is wrong with the file or the name.
    pub fn open(
        path: &Path,
        mode: Mode,
        member: Option<&str>,
        around: Surroundings,
    ) -> Result<Self, Problem> {
        Self::open_with(path, mode, member, around, None)
    }

    /// The same, with what opens the plan where it is encrypted.
    ///
    /// # Errors
    /// As [`Self::open`]; `problem-plan-locked` where a passphrase is wanted, and
    /// `problem-plan-passphrase-wrong` where another one is.
    pub fn open_with(
        path: &Path,
        mode: Mode,
        member: Option<&str>,
        around: Surroundings,
        passphrase: Option<&Passphrase>,
    ) -> Result<Self, Problem> {
        let store = Store::open_with(path, mode, passphrase)?;
        let plan = store.plan_id()?.ok_or_else(|| {
            Problem::damaged(
                "problem-not-a-plan",
                &[("path", &path.display().to_string())],
            )
        })?;
        Ok(Self {
            store,
            around,
            found: FoundBefore::default(),
            said: SaidBefore::default(),
            quotable: QuotableBefore::default(),
            plan,
            member: member.map(str::to_owned),
        })
    }

    /// A second desk at the same plan, as the same member: what takes long is done there, and holds
    /// up nobody who writes at this one for more than one of its steps.
    ///
    /// # Errors
    /// [`Problem`] when one only looks here, or the file cannot be opened.
    pub fn beside(&self) -> Result<Self, Problem> {
        let store = self.store.beside()?;
        let member = self.member.clone();
        Ok(Self {
            store,
            around: self.around,
            found: FoundBefore::default(),
            said: SaidBefore::default(),
            quotable: QuotableBefore::default(),
            plan: self.plan,
            member,
        })
    }

    pub(crate) fn of(store: Store, plan: PlanId, member: String, around: Surroundings) -> Self {
        Self {
            store,
            around,
            found: FoundBefore::default(),
            said: SaidBefore::default(),
            quotable: QuotableBefore::default(),
            plan,
            member: Some(member),
        }
    }

    /// Goes on as another member, at another time where the clock stands still.
    pub(crate) fn seat(&mut self, member: &str, now_ms: u64) {
        self.member = Some(member.to_owned());
        self.around.stand_at(now_ms);
    }

    /// The plan as it was when an operation was made: a desk to look at, in memory.
    pub(crate) fn then(&self, operation: OperationId) -> Result<Self, Problem> {
        Ok(Self {
            store: self.store.then(operation)?,
            around: self.around,
            found: FoundBefore::default(),
            said: SaidBefore::default(),
            quotable: QuotableBefore::default(),
            plan: self.plan,
            member: self.member.clone(),
        })
    }

    /// Today, by the wall clock.
    pub fn today(&self) -> Date {
        Hlc {
            ms: self.around.now_ms(),
            tick: 0,
        }
        .date()
    }

    /// What the plan's kind prescribes.
    pub(crate) fn profile(&self) -> Result<Profile, Problem> {
        let plan = self.store.plan()?;
        Ok(plan
            .ok_or_else(|| Problem::damaged("problem-damaged", &[("what", "plan")]))?
            .profile)
    }

    /// The member who works here.
    pub(crate) fn member(&self) -> Result<EntityId, Problem> {
        let members = self.store.nouns::<AddMember>(Noun::Member)?;
        let found = match &self.member {
            Some(key) => members.iter().find(|member| member.value.key == *key),
            None => {
                let own = self.own_member()?;
                let own = members.iter().find(|member| Some(member.id) == own);
                own.or_else(|| members.first())
            }
        };
        found.map(|member| member.id).ok_or_else(|| {
            let known: Vec<_> = members
                .iter()
                .map(|member| member.value.key.clone())
                .collect();
            Problem::no_such(self.member.as_deref().unwrap_or_default(), &known)
        })
    }

    /// The member whose device this is, once the plan is shared.
    fn own_member(&self) -> Result<Option<EntityId>, Problem> {
        let Some(device) = state::key(&self.store, state::DEVICE)? else {
            return Ok(None);
        };
        let authority = self.store.authority()?;
        let first = self.store.nouns::<AddMember>(Noun::Member)?;
        let own: Vec<EntityId> = authority.members_of(device).collect();
        Ok(first
            .into_iter()
            .map(|member| member.id)
            .find(|member| own.contains(member)))
    }

    /// Adds operations as the member who works here: all of them are stored, or none.
    pub(crate) fn write<T>(
        &mut self,
        work: impl FnOnce(&Writing<'_>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let member = self.member()?;
        let key = format!("actor {member}");
        let known = self
            .store
            .local(&key)?
            .as_deref()
            .and_then(ActorId::from_slice);
        let (role, device) = self.right_to_write(member)?;
        let (actor, salt) = match (known, device) {
            (Some(actor), _) => (actor, None),
            (None, None) => (ActorId(self.around.fresh()?), None),
            (None, Some(device)) => {
                let (actor, salt) = fresh_actor(self, self.plan, device)?;
                (actor, Some(salt_of(actor, salt)))
            }
        };
        let now = self.around.now_ms();
        let mut writing = self.store.write(self.plan, actor, now)?;
        if let Some(role) = &role {
            writing.in_role(role);
        }
        if let Some((name, salt)) = &salt {
            writing.set_local(name, salt)?;
        }
        if known.is_none() {
            writing.set_local(&key, actor.as_bytes())?;
            writing.append(&Body::OpenActor(OpenActor { member }))?;
        }
        let made = work(&writing)?;
        writing.commit()?;
        Ok(made)
    }

    /// In which role a member may write on this device, and the device's key, once the plan is
    /// shared: what the others would not take in is not written here either.
    fn right_to_write(
        &self,
        member: EntityId,
    ) -> Result<(Option<String>, Option<SignKey>), Problem> {
        let Some(device) = state::key(&self.store, state::DEVICE)? else {
            return Ok((None, None));
        };
        let authority = self.store.authority()?;
        if authority.devices().is_empty() {
            return Ok((None, Some(device)));
        }
        if authority.is_removed(member) {
            return Err(Problem::refused("problem-removed", &[]));
        }
        if !authority.members_of(device).any(|own| own == member) {
            return Err(Problem::refused("problem-not-this-device", &[]));
        }
        let role = authority.role(member).unwrap_or_default().to_owned();
        Ok((Some(role), Some(device)))
    }

    /// The plan's name.
    pub fn plan_id(&self) -> PlanId {
        self.plan
    }

    /// A hash of what the operations here add up to: two plans with the same operations have the same.
    ///
    /// # Errors
    /// [`Problem`] when the plan cannot be read.
    pub fn digest(&self) -> Result<ContentHash, Problem> {
        Ok(self.store.projection_digest()?)
    }

    /// The highest number of every actor whose operations are here.
    ///
    /// # Errors
    /// [`Problem`] when the plan cannot be read.
    pub fn received(&self) -> Result<CausalPast, Problem> {
        Ok(self.store.seen()?)
    }

    /// Keeps a file that came in, under its hash.
    pub(crate) fn keep_attachment(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        let nobody = ActorId([0; 16]);
        let writing = self.store.write(self.plan, nobody, self.around.now_ms())?;
        writing.attach(bytes)?;
        Ok(writing.commit()?)
    }

    /// Remembers something for this device alone; no operation is added.
    pub(crate) fn note_local(&mut self, key: &str, value: &[u8]) -> Result<(), Problem> {
        // Nothing is said here, so it matters not by whom.
        let nobody = ActorId([0; 16]);
        let writing = self.store.write(self.plan, nobody, self.around.now_ms())?;
        writing.set_local(key, value)?;
        Ok(writing.commit()?)
    }

    /// Remembers several things for this device alone, or forgets them: all at once.
    pub(crate) fn note_locals(
        &mut self,
        notes: &[(String, Option<Vec<u8>>)],
    ) -> Result<(), Problem> {
        let nobody = ActorId([0; 16]);
        let writing = self.store.write(self.plan, nobody, self.around.now_ms())?;
        for (key, value) in notes {
            match value {
                Some(value) => writing.set_local(key, value)?,
                None => writing.forget(key)?,
            }
        }
        Ok(writing.commit()?)
    }

    /// Adds one operation.
    pub(crate) fn append(&mut self, body: &Body) -> Result<OperationId, Problem> {
        self.write(|writing| Ok(writing.append(body)?))
    }

    /// Adds several operations: all of them, or none.
    pub(crate) fn append_all(&mut self, bodies: &[Body]) -> Result<(), Problem> {
        self.write(|writing| {
            for body in bodies {
                writing.append(body)?;
            }
            Ok(())
        })
    }
}
