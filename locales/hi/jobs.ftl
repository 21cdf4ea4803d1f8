# What jobs say when they act by themselves.
jobs-account-closed = अकाउंट बंद कर दिया गया था।
