### Words of the guide that are there before its own files are. All others lie in those: `guides/<language>.json`.

guide-title = Choose your Sonoff
guide-lead = Each model has its own wiring and its own way into flash mode. Find yours, and Connect shows its steps.
guide-loading = Loading the guide…
guide-failed = The guide is not there
guide-choose = Choose your model
guide-choose-text = See where its pins are, and how this very board gets into flash mode.
