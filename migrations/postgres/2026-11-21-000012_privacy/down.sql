DROP TABLE data_exports;
DROP TABLE account_deletions;
