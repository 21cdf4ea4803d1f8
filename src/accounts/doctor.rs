//! What must always hold of accounts, as questions whose answer is no rows.

/// Each promise and the rows that break it. The same text runs on both databases.
pub fn checks() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "N12 somebody who is shut out or left has a session",
            "SELECT s.id FROM sessions s JOIN users u ON u.id = s.user_id WHERE u.status <> 'active'",
        ),
        (
            "N12 somebody who is shut out or left has a token",
            "SELECT t.id FROM api_tokens t JOIN users u ON u.id = t.user_id \
             WHERE u.status <> 'active'",
        ),
        (
            "somebody has recovery codes and does not sign in in two steps",
            "SELECT c.user_id FROM recovery_codes c LEFT JOIN totp_keys k ON k.user_id = c.user_id \
             WHERE k.confirmed_at IS NULL",
        ),
        (
            "somebody left and still has a password, a role, a passkey, another site or a picture",
            "SELECT u.id FROM users u WHERE u.status = 'deleted' AND (u.password_hash IS NOT NULL \
             OR u.photo IS NOT NULL OR EXISTS (SELECT 1 FROM user_roles r WHERE r.user_id = u.id) \
             OR EXISTS (SELECT 1 FROM passkeys p WHERE p.user_id = u.id) \
             OR EXISTS (SELECT 1 FROM openid_identities i WHERE i.user_id = u.id))",
        ),
    ]
}
