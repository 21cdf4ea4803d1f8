# What jobs say when they act by themselves.
jobs-account-closed = La cuenta se cerró.
