import { after, DAY, instantAt, type Moment, moments } from '../../moments.ts'
import type { Lived } from '../months/index.ts'
import type { Story } from '../story.ts'
import { takeOverThePast } from './archives.ts'
import { readTheSite } from './audience.ts'
import { writeToTheProgramme } from './contact.ts'
import { writeTheSite } from './content.ts'
import { publishTheForms } from './forms.ts'
import { publishData } from './opendata.ts'
import { sayWhoTheyAre } from './people.ts'
import { speakToThePress } from './press.ts'
import { freezeTheRules } from './rules.ts'

/** What each part of the public face sees happen, each thing at its own instant; in the order of the slices. */
const lives: readonly Lived[] = [
  freezeTheRules,
  publishTheForms,
  takeOverThePast,
  sayWhoTheyAre,
  writeTheSite,
  writeToTheProgramme,
  speakToThePress,
  publishData,
  readTheSite,
]

/** A while before the first moment, in which the team makes the site ready. */
const READY = 60 * DAY

/** Lives what the public sees up to the instant of a moment, from the moment before. */
export const publishUntil =
  (moment: Moment) =>
  async (story: Story): Promise<void> => {
    const to = instantAt(story.edition, moment)
    const before = moments[moments.indexOf(moment) - 1]
    const from = before ? instantAt(story.edition, before) : after(to, -READY)
    for (const [done, live] of lives.entries()) {
      await live(story, { from, to })
      story.tell(done + 1, lives.length)
    }
  }
