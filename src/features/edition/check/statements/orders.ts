import type { EditionData } from '../../rules.ts'
import type { Contradiction } from './index.ts'

type Stage = Extract<Contradiction, { code: 'two_orders' }>['stage']
/** What a sentence says of when a thing happens: after a stage, or before it. */
export type Claim = { thing: string; relation: 'after' | 'before'; stage: Stage; written: string }

const STAGES: Record<Stage, string> = {
  preselection: 'pré-?sélection|preselection|shortlist\\w*',
  jury: 'jurys?|juries',
  recruitment:
    'recrut\\p{L}*|embauch\\p{L}*|recruit\\p{L}*|hir(?:ing|ed|es?)|contrats? signés?|contracts? (?:are |is )?signed',
  results: 'annonce des (?:lauréats|résultats)|announcement of (?:the )?(?:results|fellows)',
}

/** Things that one text may put at another moment than the next: each by a name and what is done to it. */
const THINGS: readonly [thing: string, words: RegExp][] = [
  [
    'instrument',
    /décrets?(?! n°)|conventions? (?:de(?! stage)|d’|avec|est|sera|et|se|,|une|après|dès|qui|ne|attend|suit|financière)|(?:la|une|les|cette) conventions?(?! (?:de stage|collective))|transfert de crédits|transfer decree|decrees?\b(?! no)|(?:the|an?) agreement|transfer of (?:credits|funds)/iu,
  ],
  [
    'clearance',
    /(?:demandes?|enquêtes?|procédures?) d’habilitation|habilitation[^.]{0,20}(?:demandée|engagée|lancée)|clearance (?:is |request|procedure)/iu,
  ],
  ['announcement', /(?:liste|noms?) des (?:lauréats|personnes retenues)|list of (?:fellows|people selected)/iu],
  ['referents', /référents? (?:est|sont) (?:désigné|nommé)|referents? (?:is|are) (?:named|appointed)/iu],
]

const GAP = '(?:[\\p{L}’-]+[\\s’]+){0,6}?(?:[dl]’)?'
const AFTER =
  'après(?: que)?|à l’issue|au terme|à la suite|suite (?:à|aux?)|dès(?: que)?|une fois|sitôt|aussitôt(?: que)?|lorsque|quand|à compter|consécutivement|postérieurement|au lendemain|suit|attend|after|once|following|as soon as|when|upon|follows|awaits|waits for|at the end of|in the wake of|on completion of'
const BEFORE =
  'avant(?: que| même)?|sans attendre|préalablement|antérieurement|précède|en amont|before|ahead of|prior to|without waiting for|precedes'
const LAW = /(?:décret|decree|loi|law|arrêté|order) (?:n°|no\.?)[^,.;]*/giu

const relative = (words: string) =>
  (Object.keys(STAGES) as Stage[]).map((stage): [Stage, RegExp] => [
    stage,
    new RegExp(`(?<!\\p{L})(?:${words})\\s${GAP}(?:${STAGES[stage]})(?!\\p{L})`, 'giu'),
  ])
const RELATIONS = { after: relative(AFTER), before: relative(BEFORE) }

/** What one sentence says of the order of things. « Le jury précède le décret » is read as « le décret vient après le jury ». */
export function claimsIn(sentence: string): Claim[] {
  const text = sentence.replace(LAW, '')
  const things = THINGS.filter(([, words]) => words.test(text)).map(([thing]) => thing)
  if (things.length === 0) return []
  const said = (['after', 'before'] as const).flatMap(relation =>
    RELATIONS[relation].flatMap(([stage, words]) =>
      nearest([...text.matchAll(words)]).map(written => ({ relation, stage, written })),
    ),
  )
  return things.flatMap(thing => [...said, ...turned(text)].map(it => ({ thing, ...it })))
}

/** « Après le jury et le recrutement »: the words that announce a stage belong to the first one that follows them. */
const nearest = (matches: RegExpExecArray[]) => matches.map(([written]) => written)

/** Sentences whose subject is the stage: « le recrutement précède le décret », “hiring comes before the decree”. */
function turned(text: string): Omit<Claim, 'thing'>[] {
  return (Object.keys(STAGES) as Stage[]).flatMap(stage => {
    const subject = `(?<!\\p{L})(?:${STAGES[stage]})\\s`
    const thing = '\\s(?:le|la|un|une|the|a|an)\\s(?:décret|convention|transfert|decree|transfer|agreement)'
    const first = new RegExp(
      `${subject}(?:précède|vient avant|a lieu avant|precedes|comes before|takes place before)${thing}`,
      'iu',
    )
    const last = new RegExp(
      `${subject}(?:suit|vient après|a lieu après|follows|comes after|takes place after)${thing}`,
      'iu',
    )
    return [
      ...(first.exec(text) ? [{ relation: 'after' as const, stage, written: first.exec(text)?.[0] ?? '' }] : []),
      ...(last.exec(text) ? [{ relation: 'before' as const, stage, written: last.exec(text)?.[0] ?? '' }] : []),
    ]
  })
}

/** What credits wait for, against the edition: the jury that chose the projects, or the hiring. */
export function otherOrder(sentence: string, { money }: EditionData): Contradiction[] {
  if (!money) return []
  const real = money.instrument.draftedAfter
  const claims = claimsIn(sentence).filter(it => it.thing === 'instrument')
  if (claims.some(({ relation, stage }) => relation === 'after' && stage === real)) return []
  return claims
    .filter(({ relation, stage }) =>
      relation === 'after' ? stage === 'jury' || stage === 'recruitment' : stage === real,
    )
    .map(({ written }) => ({ code: 'other_order', written, real }))
}

/** Whether two texts put the same thing after different stages, or on both sides of one. */
export const disagree = (a: Claim, b: Claim): boolean =>
  a.thing === b.thing &&
  (a.relation === b.relation ? a.relation === 'after' && a.stage !== b.stage : a.stage === b.stage)
