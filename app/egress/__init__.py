"""The courier: the only process that may connect to another computer, there only when the settings
name servers of the user's own network.
"""
