// French that anybody understands at once: short sentences, everyday words, in every text module.
import { GAP, isFrench, textsOf } from './french.ts'
import { allSources, lineOf, report, type Source } from './sources.ts'

/** Words in a sentence, above which the European guides to easy reading ask to cut it in two, and then some. */
const LONGEST = 35

/** What administrations write, and what people say. */
const heavy: [written: RegExp, said: string][] = [
  [/\bafin (?:de|d’|que)/i, 'pour'],
  [/\bdans le cadre d[eu’]/i, 'pour, pendant, dans'],
  [/\bau sein d[eu’]/i, 'dans'],
  [/\ben termes de/i, 'pour'],
  [/\bs’agissant d[eu’]/i, 'pour'],
  [/\bprocéder (?:à|au)/i, 'le verbe lui-même'],
  [/\beffectue[rz]/i, 'faire'],
  [/\bveuillez/i, 'l’impératif seul'],
  [/\bmerci de bien vouloir/i, 'l’impératif seul'],
  [/\bsuite à (?:la|l’|une?|votre|cet|cette|des)\b/i, 'après, à cause de'],
  [/\ble cas échéant/i, 's’il y en a'],
  [/\bnonobstant|\bsusvisé|\bsusmentionné|\bledit\b|\bladite\b|\blesdit/i, 'le nom lui-même'],
  [/\bpréalablement à/i, 'avant'],
  [/\bultérieurement/i, 'plus tard'],
  [/\bconformément (?:à|aux?)/i, 'comme le dit'],
  [/\ben vue d[e’]/i, 'pour'],
  [/\bsolutionner/i, 'résoudre'],
  [/\bimpacte[rz]/i, 'changer, toucher'],
  [/\bfinaliser/i, 'finir'],
  [/\bdeadline|\bfeedback|\bprocess\b|\bmeeting\b|\bmail(?:er|ing)\b/i, 'le mot français'],
]

/** One sentence for each French text that is heavier than it must be. */
export const findHeavy = (sources: Source[]): string[] =>
  sources
    .filter(isFrench)
    .flatMap(source =>
      textsOf(source).flatMap(({ text, position }) =>
        faultsOf(text).map(
          says => `${source.path}:${lineOf(source.text, position)}: ${says}: ${text.replaceAll(GAP, '…')}`,
        ),
      ),
    )

function faultsOf(text: string): string[] {
  const long = text
    .split(/[.!?…:;\n](?:[\s\u202f\u00a0»)]|$)/)
    .map(it => it.match(/[\p{L}\d\ufffc]+/gu)?.length ?? 0)
    .filter(words => words > LONGEST)
  return [
    ...long.map(words => `a sentence of ${words} words, at most ${LONGEST}`),
    ...heavy.filter(([written]) => written.test(text)).map(([, said]) => `heavy, say “${said}”`),
  ]
}

if (import.meta.main) report(findHeavy(allSources()))
