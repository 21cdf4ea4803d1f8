//! Costly work (hashing, pictures) off the async threads, a little at a time, and refused when too much waits.

use std::sync::Arc;

use tokio::sync::Semaphore;

use super::AppError;

/// What a caller is told to wait when too many wait already.
const RETRY_SECONDS: u64 = 5;

/// Runs a few pieces of work at once, lets some wait, and refuses the rest with 429.
#[derive(Debug, Clone)]
pub struct Bounded {
    running: Arc<Semaphore>,
    admitted: Arc<Semaphore>,
}

impl Bounded {
    /// `running` pieces at once, and `waiting` more in line.
    pub fn new(running: usize, waiting: usize) -> Self {
        Self {
            running: Arc::new(Semaphore::new(running)),
            admitted: Arc::new(Semaphore::new(running + waiting)),
        }
    }

    /// Does the work when its turn comes. It holds its place until it is done, even if the caller leaves.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, AppError> {
        let too_many = |_| AppError::TooMany { seconds: RETRY_SECONDS };
        let place = Arc::clone(&self.admitted).try_acquire_owned().map_err(too_many)?;
        let turn = Arc::clone(&self.running).acquire_owned().await.map_err(AppError::internal)?;
        tokio::task::spawn_blocking(move || {
            let _held = (place, turn);
            work()
        })
        .await
        .map_err(AppError::internal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[actix_web::test]
    async fn l3_work_beyond_the_line_is_refused_at_once() {
        let bounded = Bounded::new(1, 1);
        let (release, wait) = std::sync::mpsc::channel::<()>();
        let first = bounded.run(move || wait.recv().is_ok());
        let second = bounded.run(|| true);
        let third = async {
            // The first two have taken their places when this is polled, in the order of the join.
            let refusal = bounded.run(|| true).await;
            release.send(()).unwrap();
            refusal
        };
        let (first, second, third) = futures_util::join!(first, second, third);
        assert!(first.unwrap() && second.unwrap());
        assert!(matches!(third, Err(AppError::TooMany { .. })));
    }
}
