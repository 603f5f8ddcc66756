import { href } from '../../../kernel/address.ts'
import type { Day } from '../../../kernel/day.ts'
import {
  actions,
  emptyState,
  filters,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  seatToken,
  stats,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber, formatShortDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import {
  clearanceOf,
  type HiringEdition,
  type HiringFile,
  lateOn,
  STAGES,
  type Stage,
  stageOf,
  titleOf,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { clearanceTag, fileHref, lateTag, nameWithHeir, stageTag } from './shared.ts'

const text = { fr, en }

export type Chosen = { etat?: Stage | undefined; retard?: 'oui' | undefined }
export type Listing = { edition: HiringEdition; today: Day; files: HiringFile[]; chosen: Chosen }

/** The files that a choice leaves, those that are late first; the export holds the same. */
export function chosenFiles({ chosen, edition, files, today }: Listing): HiringFile[] {
  const isLate = (it: HiringFile) => lateOn(edition, it, today).length > 0
  const kept = files.filter(it => !chosen.etat || stageOf(it, edition.hiring.signatures) === chosen.etat)
  return chosen.retard ? kept.filter(isLate) : [...kept.filter(isLate), ...kept.filter(it => !isLate(it))]
}

/** Every fellow's hiring at a glance: where each contract stands, what is late, and the way to each file. */
export function listPage(view: View, listing: Listing): Html {
  const t = text[view.lang].team
  const { files } = listing
  const shown = chosenFiles(listing)
  const missing = files.filter(it => it.state === 'to_hire' && it.contractId === null).length
  const body =
    files.length === 0
      ? emptyState(view, { title: t.none })
      : html`${figures(view, listing)}
${missing > 0 && actions(view, [postButton(view, { action: href(paths.draftAll, view.lang), label: t.draftAll(missing) })])}
${chips(view, listing)}
<p>${t.count(shown.length)}</p>
${fileTable(view, listing, shown)}
${actions(view, [linkButton(view, { href: href(paths.export, view.lang, {}, queryOf(listing.chosen)), label: t.export, kind: 'secondary', download: true })])}`
  return layout(view, { title: t.title, lead: t.lead, wide: true, body })
}

const queryOf = ({ etat, retard }: Chosen) => ({ etat: etat ?? '', retard: retard ?? '' })

function figures(view: View, { edition, files, today }: Listing): Html {
  const t = text[view.lang].team
  const stages = files.map(it => stageOf(it, edition.hiring.signatures))
  const figure = (n: number, label: string) => ({ figure: formatNumber(view.lang, n), label })
  const count = (...among: Stage[]) => stages.filter(it => among.includes(it)).length
  const awaited = files.filter(it => ['to_ask', 'asked'].includes(clearanceOf(edition, it)) && it.state !== 'left')
  return stats(view, [
    figure(files.length, t.figures.people),
    figure(count('signed', 'ended'), t.figures.signed),
    figure(count('host_to_sign', 'fellow_to_sign'), t.figures.toSign),
    figure(files.filter(it => lateOn(edition, it, today).length > 0).length, t.figures.late),
    figure(awaited.length, t.figures.clearances),
  ])
}

function chips(view: View, { chosen, edition, files, today }: Listing): Html {
  const t = text[view.lang].team
  const at = (query: Record<string, string>) => href(paths.files, view.lang, {}, query)
  const query = queryOf(chosen)
  const late = files.filter(it => lateOn(edition, it, today).length > 0).length
  const stages = STAGES.map(stage => ({
    stage,
    count: files.filter(it => stageOf(it, edition.hiring.signatures) === stage).length,
  })).filter(it => it.count > 0 || it.stage === chosen.etat)
  return filters(view, {
    groups: [
      {
        label: t.filterStage,
        chips: stages.map(({ count, stage }) => ({
          label: t.stages[stage],
          count,
          current: chosen.etat === stage,
          href: at({ ...query, etat: chosen.etat === stage ? '' : stage }),
        })),
      },
      {
        label: t.late,
        chips: [
          {
            label: t.filterLate,
            count: late,
            current: chosen.retard === 'oui',
            href: at({ ...query, retard: chosen.retard ? '' : 'oui' }),
          },
        ],
      },
    ],
    clear: chosen.etat || chosen.retard ? at({}) : undefined,
  })
}

function fileTable(view: View, { edition, today }: Listing, files: readonly HiringFile[]): Html {
  const t = text[view.lang].team
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: (['person', 'profile', 'challenge', 'start', 'contract', 'clearance', 'late'] as const).map(key => ({
      key,
      label: t[key],
    })),
    rows: files.map(file => {
      const clearance = clearanceOf(edition, file)
      return {
        person: nameWithHeir(view, file),
        profile: seatToken(view, { profile: file.profile, state: 'filled' }),
        challenge: titleOf(edition, file.challengeId),
        start: formatShortDay(view.lang, file.startsOn),
        contract: stageTag(view, edition, file),
        clearance: clearance === 'not_needed' ? '' : clearanceTag(view, clearance),
        late: lateTag(view, lateOn(edition, file, today)),
      }
    }),
    rowHref: (_, index) => (files[index] ? fileHref(view, files[index].id) : undefined),
    empty: t.nothingHere,
  })
}
