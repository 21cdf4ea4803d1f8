//! The address at which somebody appeals, which also works for whoever cannot sign in any more. It names the act and
//! is signed; whoever has the letter may use it.

use crate::base::ids::ActId;
use crate::base::secret;
use crate::config::Config;

/// What the key is derived for.
const PURPOSE: &str = "appeal";

/// The path of an act's appeal.
pub fn path(config: &Config, act: ActId) -> String {
    let signature = secret::sign(&config.derived_key(PURPOSE), act.as_str().as_bytes());
    format!("/appeals/{act}.{signature}")
}

/// The act that an address is about. Nothing if it is not one of ours.
pub fn read(config: &Config, token: &str) -> Option<ActId> {
    let (act, signature) = token.split_once('.')?;
    let is_ours = secret::is_signed(&config.derived_key(PURPOSE), act.as_bytes(), signature);
    if is_ours { act.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn an_address_names_its_act_and_no_other_can_be_made_of_it() {
        let config = Config::from_values(HashMap::new()).unwrap();
        let (act, other) = (ActId::generate(), ActId::generate());
        let path = path(&config, act);
        let token = path.rsplit('/').next().unwrap();
        assert_eq!(read(&config, token), Some(act));
        assert_eq!(read(&config, &token.replace(act.as_str(), other.as_str())), None);
        assert_eq!(read(&config, act.as_str()), None);
    }
}
