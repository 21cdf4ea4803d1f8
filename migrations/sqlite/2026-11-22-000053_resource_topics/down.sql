DROP TABLE resource_topics;
