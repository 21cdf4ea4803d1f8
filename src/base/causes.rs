//! What an error says in full, for a log.

use std::error::Error;

/// What an error says, and after it what its causes say that was not said yet. Unlike the `Debug` form it never
/// shows what the error holds, which may be an answer with secrets in it.
pub fn in_full(error: &(dyn Error + 'static)) -> String {
    let mut said = error.to_string();
    let mut cause = error.source();
    while let Some(one) = cause {
        let says = one.to_string();
        if !said.contains(&says) {
            said = format!("{said}: {says}");
        }
        cause = one.source();
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("{says}")]
    struct Layer {
        says: &'static str,
        #[source]
        cause: Option<Box<Layer>>,
    }

    #[test]
    fn each_cause_is_said_once() {
        let deepest = Layer { says: "refused", cause: None };
        let middle = Layer { says: "cannot connect", cause: Some(Box::new(deepest)) };
        let outer =
            Layer { says: "the call failed: cannot connect", cause: Some(Box::new(middle)) };
        assert_eq!(in_full(&outer), "the call failed: cannot connect: refused");
    }
}
