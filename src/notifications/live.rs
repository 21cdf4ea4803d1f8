//! What open pages hear: a stream of server-sent events for each browser that has one open.
//!
//! The database stays the truth. A stream looks at it when somebody says that a person's list has changed, and every
//! few seconds anyway: so it also ends when the session or the account does, and hears what other processes did.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use actix_web::web::Bytes;
use futures_util::Stream;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{Notify, broadcast, watch};
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

use super::commands::CHANNEL;
use super::queries::{self, Pulse};
use crate::base::Moment;
use crate::base::ids::{SessionId, UserId};
use crate::db::{self, DatabaseUrl, Db, DbError};

/// How often a stream looks for itself: a suspended person's ends within this time.
const LOOK_EVERY: Duration = Duration::from_secs(3);

/// A word is sent at least every so many looks, so that no proxy takes the stream for dead, and a browser that has
/// left is noticed.
const QUIET_LOOKS: u32 = 2;

/// How many streams one person may have open in this process.
const STREAMS_PER_PERSON: usize = 8;

/// How many words may wait for a slow stream; it looks for itself if it misses some.
const WAITING: usize = 256;

/// Who listens in this process. Cheap to clone.
#[derive(Clone)]
pub struct Live(Arc<Inner>);

struct Inner {
    changed: broadcast::Sender<UserId>,
    stopping: watch::Sender<bool>,
    open: Mutex<HashMap<UserId, VecDeque<Arc<Notify>>>>,
}

impl Default for Live {
    fn default() -> Self {
        let (changed, _) = broadcast::channel(WAITING);
        let (stopping, _) = watch::channel(false);
        Self(Arc::new(Inner { changed, stopping, open: Mutex::default() }))
    }
}

impl Live {
    /// Says that a person's list has changed.
    pub fn changed(&self, user: UserId) {
        // Nobody may be listening.
        let _ = self.0.changed.send(user);
    }

    /// Hears what other processes on the same database say, until the program stops.
    pub fn hear_others(&self, url: &DatabaseUrl) {
        let live = self.clone();
        db::listen(url, CHANNEL, move |payload| {
            if let Ok(user) = payload.parse() {
                live.changed(user);
            }
            !*live.0.stopping.borrow()
        });
    }

    /// Ends every stream, because the program stops.
    pub fn stop(&self) {
        self.0.stopping.send_replace(true);
    }

    /// Opens a stream for a browser. Beyond what one person may have open, their oldest ends.
    pub fn open(
        &self,
        db: Db,
        user: UserId,
        session: SessionId,
    ) -> impl Stream<Item = Result<Bytes, DbError>> + use<> {
        let place = Place::take(self, user);
        let mut ticks = interval_at(Instant::now() + LOOK_EVERY, LOOK_EVERY);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let ear = Ear {
            changed: self.0.changed.subscribe(),
            stopping: self.0.stopping.subscribe(),
            ticks,
            db,
            user,
            session,
            last: None,
            quiet: 0,
            place,
        };
        futures_util::stream::unfold(ear, |mut ear| async move {
            let word = ear.next().await?;
            Some((Ok(word), ear))
        })
    }
}

/// A stream's place among its person's; given back when the stream ends.
struct Place {
    live: Live,
    user: UserId,
    /// Told when a newer stream takes the place.
    taken: Arc<Notify>,
}

impl Place {
    /// A browser that leaves a page is noticed only at the next word, so a newer stream takes the oldest one's place.
    fn take(live: &Live, user: UserId) -> Self {
        let taken = Arc::new(Notify::new());
        if let Ok(mut open) = live.0.open.lock() {
            let places = open.entry(user).or_default();
            places.push_back(Arc::clone(&taken));
            if places.len() > STREAMS_PER_PERSON
                && let Some(oldest) = places.pop_front()
            {
                oldest.notify_one();
            }
        }
        Self { live: live.clone(), user, taken }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Ok(mut open) = self.live.0.open.lock()
            && let Some(places) = open.get_mut(&self.user)
        {
            places.retain(|place| !Arc::ptr_eq(place, &self.taken));
            if places.is_empty() {
                open.remove(&self.user);
            }
        }
    }
}

/// One open stream.
struct Ear {
    changed: broadcast::Receiver<UserId>,
    stopping: watch::Receiver<bool>,
    ticks: Interval,
    db: Db,
    user: UserId,
    session: SessionId,
    last: Option<Pulse>,
    quiet: u32,
    place: Place,
}

impl Ear {
    /// The next word for the browser; nothing when the stream is over.
    async fn next(&mut self) -> Option<Bytes> {
        loop {
            if self.last.is_some() {
                self.wait().await?;
            }
            let (session, user) = (self.session, self.user);
            let pulse =
                self.db.read(move |conn| queries::pulse(conn, session, user, Moment::now()));
            match pulse.await {
                Ok(None) => return None,
                Ok(Some(pulse)) if self.last.as_ref() != Some(&pulse) => {
                    let word = written(&pulse, self.last.is_some());
                    self.last = Some(pulse);
                    self.quiet = 0;
                    return Some(word);
                }
                Ok(Some(_)) => {}
                Err(error) => {
                    tracing::warn!(%error, "an open page could not be told of news");
                    // Let the browser come again.
                    return None;
                }
            }
            self.quiet += 1;
            if self.quiet >= QUIET_LOOKS {
                self.quiet = 0;
                return Some(Bytes::from_static(b": still here\n\n"));
            }
        }
    }

    /// Waits for a reason to look. Nothing when the program stops, or a newer stream takes the place.
    async fn wait(&mut self) -> Option<()> {
        loop {
            tokio::select! {
                _ = self.stopping.wait_for(|is_stopping| *is_stopping) => return None,
                () = self.place.taken.notified() => return None,
                _ = self.ticks.tick() => return Some(()),
                heard = self.changed.recv() => match heard {
                    Ok(user) if user == self.user => return Some(()),
                    Ok(_) => {}
                    Err(RecvError::Lagged(_)) => return Some(()),
                    Err(RecvError::Closed) => return None,
                },
            }
        }
    }
}

/// An event as browsers read it. The first says how things are; the others bring news.
fn written(pulse: &Pulse, is_news: bool) -> Bytes {
    let newest = pulse.newest.as_ref();
    let data = serde_json::json!({
        "unread": pulse.unread,
        "newest": newest.map(|(id, _)| id.as_str()),
        "title": newest.filter(|_| is_news).map(|(_, title)| title),
    });
    Bytes::from(format!("event: unread\ndata: {data}\n\n"))
}
