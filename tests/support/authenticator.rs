//! A device that makes and shows passkeys, without a browser.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// One passkey on one device, for the site of tests.
pub struct Authenticator {
    pair: EcdsaKeyPair,
    id: Vec<u8>,
    owner: String,
    count: u32,
    /// Where the browser believes to be.
    pub origin: String,
    /// Whether its owner unlocks it.
    pub is_unlocked: bool,
}

fn coded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Authenticator {
    pub fn new() -> Self {
        let random = SystemRandom::new();
        let algorithm = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let key = EcdsaKeyPair::generate_pkcs8(algorithm, &random).unwrap();
        Self {
            pair: EcdsaKeyPair::from_pkcs8(algorithm, key.as_ref(), &random).unwrap(),
            id: rand::random::<[u8; 32]>().to_vec(),
            owner: String::new(),
            count: 0,
            origin: "http://guidepost.test".to_owned(),
            is_unlocked: true,
        }
    }

    fn client_data(&self, kind: &str, options: &Value) -> Vec<u8> {
        let challenge = options["publicKey"]["challenge"].as_str().unwrap();
        json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false })
            .to_string()
            .into_bytes()
    }

    /// What the device says of itself; `more` tells that a new key follows.
    fn data(&self, more: u8) -> Vec<u8> {
        let mut data = Sha256::digest(b"guidepost.test").to_vec();
        let unlocked = if self.is_unlocked { 0x04 } else { 0 };
        data.push(0x01 | unlocked | more);
        data.extend(self.count.to_be_bytes());
        data
    }

    /// Answers the question for a new passkey.
    pub fn makes(&mut self, options: &Value) -> String {
        options["publicKey"]["user"]["id"].as_str().unwrap().clone_into(&mut self.owner);
        let mut data = self.data(0x40);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        // The public key: EC2, ES256, P-256, x and y.
        let point = self.pair.public_key().as_ref();
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[33..65]);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(&data);
        json!({
            "id": coded(&self.id),
            "rawId": coded(&self.id),
            "type": "public-key",
            "response": {
                "clientDataJSON": coded(&self.client_data("webauthn.create", options)),
                "attestationObject": coded(&object),
            },
            "clientExtensionResults": {},
        })
        .to_string()
    }

    /// Answers the question for a passkey of this site.
    pub fn shows(&mut self, options: &Value) -> String {
        self.count += 1;
        let data = self.data(0);
        let client = self.client_data("webauthn.get", options);
        let mut signed = data.clone();
        signed.extend(Sha256::digest(&client));
        let signature = self.pair.sign(&SystemRandom::new(), &signed).unwrap();
        json!({
            "id": coded(&self.id),
            "rawId": coded(&self.id),
            "type": "public-key",
            "response": {
                "clientDataJSON": coded(&client),
                "authenticatorData": coded(&data),
                "signature": coded(signature.as_ref()),
                "userHandle": self.owner,
            },
            "clientExtensionResults": {},
        })
        .to_string()
    }
}
