DROP TABLE openid_identities;
