DROP TABLE resource_versions;
