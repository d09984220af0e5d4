"""The egress process: the only one that may connect to other computers. It runs only while the
settings name servers in the user's own network.
"""
