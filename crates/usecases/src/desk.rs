//! The desk: an open plan, who sits at it, and the clock on the wall.

use std::path::Path;

use draagvlak_domain::body::{Body, OpenActor};
use draagvlak_domain::id::{ActorId, ContentHash, EntityId, OperationId, PlanId};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::profile::Profile;
use draagvlak_domain::time::{Date, Hlc};
use draagvlak_store::{Mode, Noun, Store, Writing};

use crate::found_before::FoundBefore;
use crate::problem::Problem;

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
        let store = Store::open(path, mode)?;
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
            plan,
            member: member.map(str::to_owned),
        })
    }

    pub(crate) fn of(store: Store, plan: PlanId, member: String, around: Surroundings) -> Self {
        Self {
            store,
            around,
            found: FoundBefore::default(),
            plan,
            member: Some(member),
        }
    }

    /// Goes on as another member, at another time where the clock stands still.
    pub(crate) fn seat(&mut self, member: &str, now_ms: u64) {
        self.member = Some(member.to_owned());
        self.around.stand_at(now_ms);
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
            None => members.first(),
        };
        found.map(|member| member.id).ok_or_else(|| {
            let known: Vec<_> = members
                .iter()
                .map(|member| member.value.key.clone())
                .collect();
            Problem::no_such(self.member.as_deref().unwrap_or_default(), &known)
        })
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
        let actor = match known {
            Some(actor) => actor,
            None => ActorId(self.around.fresh()?),
        };
        let now = self.around.now_ms();
        let writing = self.store.write(self.plan, actor, now)?;
        if known.is_none() {
            writing.set_local(&key, actor.as_bytes())?;
            writing.append(&Body::OpenActor(OpenActor { member }))?;
        }
        let made = work(&writing)?;
        writing.commit()?;
        Ok(made)
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
}
