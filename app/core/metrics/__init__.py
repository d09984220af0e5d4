"""Rules of measurement: durations, histograms, load tests, export of traces."""
