/** What each team sets out to do, and how it changes on the way: the words of its roadmap and of its mid-term sheets. */
export type TeamStory = {
  ambition: string
  public: string
  hypothesis: string
  obstacle: string
  help: string
  short: string
  medium: string
  long: string
  /** What changed by the middle of the ten months, of which kind, and why; nothing for a team that kept its course. */
  change?: { kind: string; reason: string; short: string; medium: string }
  done: string
  hard: string
  need: string
}
