"""The machine and the data folder: paths, locks, logs, settings, gauges."""
