"""Parts of the training scripts for the LoRA adapter and the extractive QA model."""
