DROP TABLE no_show_claims;
