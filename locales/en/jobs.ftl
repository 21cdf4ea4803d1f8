# What jobs say when they act by themselves.
jobs-account-closed = The account was closed.
