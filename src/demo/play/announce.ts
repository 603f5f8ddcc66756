import { publishSeats, scheduleAnnouncement } from '../../features/cohort/index.ts'
import { after, DAY, HOUR, MINUTE } from '../moments.ts'
import { findFacts } from '../queries/facts.ts'
import type { Story } from './story.ts'

const MESSAGE = {
  fr: 'La promotion 2 est au complet. Merci à toutes les personnes qui ont candidaté, aux jurys et aux administrations qui accueilleront les équipes dès janvier.',
  en: 'Cohort 2 is complete. Thank you to everyone who applied, to the panels and to the administrations that will welcome the teams from January.',
}

/** The team schedules the announcement two days before; at its instant the cohort becomes public, with its seats. */
export async function announce(story: Story): Promise<void> {
  const { edition, services } = story
  const { announcement } = edition.instants
  if (!(await findFacts(services.db, edition.id)).scheduled) {
    const at = story.at(after(announcement, -2 * DAY + 4 * HOUR))
    const given = { publishAt: announcement, message: MESSAGE }
    story.accept(await scheduleAnnouncement(at, story.actor('team-3'), edition, given))
  }
  await publishSeats(story.at(after(announcement, MINUTE)), edition)
}
