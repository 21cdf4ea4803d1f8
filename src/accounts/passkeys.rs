//! Passkeys: what is asked of a browser, and what its answer proves. What was asked waits in the session,
//! on the server.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use sha2::{Digest, Sha256};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Uuid, Webauthn, WebauthnBuilder,
};

use super::model::User;
use crate::base::ids::UserId;
use crate::config::Config;

/// Why a passkey was not taken. What exactly was wrong is for the log alone.
#[derive(Debug, thiserror::Error)]
pub enum PasskeyError {
    /// The site has no name of its own, which passkeys are bound to.
    #[error("passkeys need a site with a domain name")]
    NoDomain,
    #[error("the answer does not prove anything: {0}")]
    Unproven(String),
}

fn unproven(error: impl std::fmt::Display) -> PasskeyError {
    PasskeyError::Unproven(error.to_string())
}

/// Whether this site can have passkeys: browsers bind them to a domain.
pub fn are_possible(config: &Config) -> bool {
    config.base_url.domain().is_some()
}

fn site(config: &Config) -> Result<Webauthn, PasskeyError> {
    let domain = config.base_url.domain().ok_or(PasskeyError::NoDomain)?;
    WebauthnBuilder::new(domain, &config.base_url)
        .map(|builder| builder.rp_name("Guidepost"))
        .and_then(WebauthnBuilder::build)
        .map_err(unproven)
}

/// What authenticators know a person by: stable, and telling nothing.
fn handle(user: UserId) -> Uuid {
    let digest = Sha256::digest(format!("passkey:{user}").as_bytes());
    let bytes: [u8; 16] =
        digest.get(..16).and_then(|start| start.try_into().ok()).unwrap_or_default();
    Uuid::from_bytes(bytes)
}

/// What to ask a browser for that is to make a passkey, and what to remember until it answers.
pub fn ask_to_make(
    config: &Config,
    user: &User,
    present: &[Passkey],
) -> Result<(Value, PasskeyRegistration), PasskeyError> {
    let exclude = present.iter().map(|passkey| passkey.cred_id().clone()).collect();
    let (options, state) = site(config)?
        .start_passkey_registration(handle(user.id), &user.email, &user.name, Some(exclude))
        .map_err(unproven)?;
    let mut options = serde_json::to_value(options).map_err(unproven)?;
    // A passkey that its device can find by itself spares typing an address at the door.
    let selection = options.pointer_mut("/publicKey/authenticatorSelection");
    if let Some(selection) = selection.and_then(Value::as_object_mut) {
        selection.insert("residentKey".to_owned(), "required".into());
        selection.insert("requireResidentKey".to_owned(), true.into());
    }
    Ok((options, state))
}

/// The passkey that a browser made, with its id.
pub fn made(
    config: &Config,
    answer: &str,
    state: &PasskeyRegistration,
) -> Result<(String, Passkey), PasskeyError> {
    let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).map_err(unproven)?;
    let passkey = site(config)?.finish_passkey_registration(&answer, state).map_err(unproven)?;
    Ok((URL_SAFE_NO_PAD.encode(passkey.cred_id()), passkey))
}

/// What to ask a browser for that is to show any passkey of ours, and what to remember.
pub fn ask_to_show(config: &Config) -> Result<(Value, DiscoverableAuthentication), PasskeyError> {
    let (options, state) = site(config)?.start_discoverable_authentication().map_err(unproven)?;
    Ok((serde_json::to_value(options).map_err(unproven)?, state))
}

/// An answer that names a passkey and proves nothing yet.
pub struct Shown {
    /// By which the passkey is found.
    pub credential_id: String,
    answer: PublicKeyCredential,
}

/// Reads the answer of a browser that showed a passkey.
pub fn shown(answer: &str) -> Result<Shown, PasskeyError> {
    let answer: PublicKeyCredential = serde_json::from_str(answer).map_err(unproven)?;
    let credential_id = URL_SAFE_NO_PAD.encode(answer.get_credential_id());
    Ok(Shown { credential_id, answer })
}

/// Checks that the answer proves the owner's presence, and gives the passkey as it stands afterwards.
pub fn proven(
    config: &Config,
    shown: &Shown,
    state: DiscoverableAuthentication,
    owner: UserId,
    mut passkey: Passkey,
) -> Result<Passkey, PasskeyError> {
    let site = site(config)?;
    let (named, _) = site.identify_discoverable_authentication(&shown.answer).map_err(unproven)?;
    if named != handle(owner) {
        return Err(unproven("the passkey is somebody else's"));
    }
    let result = site
        .finish_discoverable_authentication_v2(&shown.answer, state, &passkey)
        .map_err(unproven)?;
    if !result.user_verified() {
        return Err(unproven("nobody unlocked the passkey"));
    }
    passkey.update_credential(&result);
    Ok(passkey)
}
