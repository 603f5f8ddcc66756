import { publishEvent, publishPost } from '../../support/posts.ts'
import { everybody } from '../months/everybody.ts'
import type { Part } from '../months/part.ts'

const both = (fr: string, en: string) => ({ fr, en, get: everybody })

export const discovery: Part = {
  rows: [
    both('/suivre', '/en/follow'),
    both('/fil.xml', '/en/feed.xml'),
    both('/fil/:year', '/en/feed/:year'),
    both('/calendrier.ics', '/en/calendar.ics'),
    both('/partage/:card', '/en/share/:card'),
    both('/integrer/defis/:slug', '/en/embed/challenges/:slug'),
    both('/defis/:file', '/en/challenges/:file'),
    both('/actualites/:file', '/en/news/:file'),
    both('/integrer/defis/:edition/:slug', '/en/embed/challenges/:edition/:slug'),
    both('/defis/:edition/:file', '/en/challenges/:edition/:file'),
    both('/evenements/:file', '/en/events/:file'),
    both('/promotion/:file', '/en/cohort/:file'),
    both('/chiffres.md', '/en/figures.md'),
    both('/appel.md', '/en/call.md'),
    both('/reglement.md', '/en/rules.md'),
    both('/questions.md', '/en/questions.md'),
    { fr: '/robots.txt', get: everybody },
    { fr: '/sitemap.xml', get: everybody },
    { fr: '/sitemap/:part', get: everybody },
    { fr: '/llms.txt', get: everybody },
    { fr: '/oembed.json', get: everybody },
    { fr: '/.well-known/security.txt', get: everybody },
  ],
  seed: async ({ challenge, services }) => {
    await publishPost(services, 'machines')
    await publishEvent(services, 'rencontre')
    const files: Record<string, Record<string, string | number>> = {
      '/fil/:year': { year: 2017 },
      '/partage/:card': { card: 'site.png' },
      '/integrer/defis/:slug': { slug: challenge.slug },
      '/defis/:file': { file: `${challenge.slug}.md` },
      '/integrer/defis/:edition/:slug': { edition: 'eig-7', slug: 'phare' },
      '/defis/:edition/:file': { edition: 'eig-7', file: 'phare.md' },
      '/evenements/:file': { file: 'rencontre.md' },
      '/actualites/:file': { file: 'machines.md' },
      '/sitemap/:part': { part: 1 },
    }
    return address => files[address]
  },
}
