"""What processes of their own ask a person, as a document may have taken the desktop over: where a
file is saved, whether one is opened, whether the network is used.
"""
