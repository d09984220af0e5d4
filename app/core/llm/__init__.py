"""Language models: completions, GPU layout, model packs."""
