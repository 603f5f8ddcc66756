import { href } from '../../../kernel/address.ts'
import { html, type LinkedData, paragraphs } from '../../../platform/html/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { callIsOpen, type Edition, type ProfileCode } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Entry } from '../rules.ts'

type Offer = { edition: Edition; entry: Entry; lang: Lang; origin: string; now: Date }

/**
 * A JobPosting of schema.org for each kind of seat still wanted on a challenge; none before the call opens, from its closing
 * instant on, or once the challenge is withdrawn. Search engines want one on a page: where a page is about one kind of seat,
 * take that one with `profile`.
 */
export function jobPostings(offer: Offer, profile?: ProfileCode): LinkedData[] {
  const { edition, entry, now } = offer
  if (!callIsOpen(edition, now) || entry.state !== 'published') return []
  const wanted = entry.seats.filter(seat => seat.state === 'wanted' && (!profile || seat.profile === profile))
  return [...Map.groupBy(wanted, seat => seat.profile)].map(([code, seats]) => posting(offer, code, seats.length))
}

function posting(offer: Offer, profile: ProfileCode, seats: number): LinkedData {
  const { edition, entry, lang, origin } = offer
  const { sheet } = entry
  const trade = edition.profiles.find(it => it.code === profile)?.name[lang] ?? profile
  return {
    '@type': 'JobPosting',
    title: `${trade}, ${sheet.title}`,
    description: descriptionOf(offer),
    identifier: { '@type': 'PropertyValue', name: edition.programme.name[lang], value: `${entry.id}/${profile}` },
    url: origin + href(paths.job, lang, { slug: sheet.slug, profile }),
    datePosted: edition.instants.callOpens.toISOString(),
    validThrough: edition.instants.callCloses.toISOString(),
    employmentType: 'TEMPORARY',
    totalJobOpenings: seats,
    hiringOrganization: { '@type': 'GovernmentOrganization', name: sheet.host.name[lang] },
    jobLocation: { '@type': 'Place', address: addressOf(offer) },
    baseSalary: payOf(edition),
    directApply: true,
  }
}

const addressOf = ({ edition, entry }: Offer) => ({
  '@type': 'PostalAddress',
  addressLocality: entry.sheet.place,
  ...(edition.programme.country && { addressCountry: edition.programme.country }),
})

/** The description may hold HTML; what people wrote is escaped. */
function descriptionOf({ edition, entry, lang }: Offer): string {
  const { sheet, tagline } = entry.sheet
  const { contract } = edition
  const parts = sheet ? [sheet.problem, sheet.work, sheet.sought] : []
  const kind = contract.kind[lang]
  return html`${paragraphs(tagline[lang])}${parts.map(it => paragraphs(it[lang]))}${paragraphs(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}.`)}`.toString()
}

/** What is paid each month, net: the programme promises no other figure. */
function payOf({ pay }: Pick<Edition, 'pay'>): LinkedData {
  const amounts = pay.rule === 'flat' ? [pay.netMonthly] : pay.bands.map(it => it.netMonthly)
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)]
  const value = least === most ? { value: least } : { minValue: least, maxValue: most }
  return {
    '@type': 'MonetaryAmount',
    currency: pay.currency,
    value: { '@type': 'QuantitativeValue', ...value, unitText: 'MONTH' },
  }
}
