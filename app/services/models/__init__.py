"""Language models: which one answers, model packs, raw completions."""
