# What jobs say when they act by themselves.
jobs-account-closed = Le compte a été fermé.
