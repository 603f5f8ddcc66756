import type { View } from './view.ts'

/** An object of schema.org, without `@context`: `aboutPage` adds it. */
export type LinkedData = Record<string, unknown> & { '@type': string }

/** Where a page is, from home down to itself. Google asks a name and an address of every step but the last. */
export function breadcrumbData(
  view: View,
  crumbs: readonly { href: string; label: string }[],
  title: string,
): LinkedData {
  const home = { href: view.lang === 'fr' ? '/' : '/en', label: view.text.home }
  const steps = [...[home, ...crumbs].map(it => ({ name: it.label, item: view.origin + it.href })), { name: title }]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}

/** Who is behind the site; `url` is their own. */
export const organisationData = (it: {
  name: string
  url?: string | undefined
  email?: string | undefined
}): LinkedData => ({
  '@type': 'GovernmentOrganization',
  ...present(it),
})

type Gathering = {
  name: string
  description: string
  startsAt: Date
  endsAt: Date
  /** The page that says it, whole address. */
  url: string
  organiser: string
  /** Where people go; without it, it is followed at the page's address. */
  place?: string | undefined
  cancelled?: boolean | undefined
}

/** Something that anybody may come to, on the spot or from afar. */
export function eventData(it: Gathering): LinkedData {
  const spot = it.place
    ? { '@type': 'Place', name: it.place, address: it.place }
    : { '@type': 'VirtualLocation', url: it.url }
  const mode = it.place ? 'OfflineEventAttendanceMode' : 'OnlineEventAttendanceMode'
  return {
    '@type': 'Event',
    ...present({ name: it.name, description: it.description, url: it.url }),
    startDate: it.startsAt.toISOString(),
    endDate: it.endsAt.toISOString(),
    eventStatus: `https://schema.org/${it.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${mode}`,
    location: spot,
    isAccessibleForFree: true,
    organizer: { '@type': 'Organization', name: it.organiser },
  }
}

type Published = {
  name: string
  description: string
  url: string
  licence: string
  publisher: string
  modifiedAt: Date
  version: string
  /** Each form it may be fetched in. */
  files: readonly { url: string; type: string }[]
}

/** A data set that anybody may fetch and use again. */
export const datasetData = (it: Published): LinkedData => ({
  '@type': 'Dataset',
  ...{ name: it.name, description: it.description, url: it.url, license: it.licence, version: it.version },
  dateModified: it.modifiedAt.toISOString(),
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: it.publisher },
  distribution: it.files.map(file => ({ '@type': 'DataDownload', contentUrl: file.url, encodingFormat: file.type })),
})

/** What is known of a thing, without what is not. */
const present = (it: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined && value !== ''))
