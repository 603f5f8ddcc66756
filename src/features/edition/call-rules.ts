import { formatShortDay, type Lang } from '../../platform/i18n/index.ts'
import { applying, challenges, criteria, eligibility, purpose } from './call-rules/before.ts'
import { contract, results, selection, support } from './call-rules/selecting.ts'
import { rulesText } from './call-rules/words.ts'
import {
  type Article,
  type Block,
  list,
  type RulesDocument,
  type RulesInBoth,
  text,
} from './rules/call-rules/document.ts'
import { ARTICLES, type ArticleId, type Edition } from './rules.ts'

type Written = { title: string; blocks: Block[] }

/** The whole rules of a call, written from its edition in both languages. Pure: the same edition always gives the same text. */
export const writeRules = (edition: Edition): RulesInBoth => ({
  fr: writeIn(edition, 'fr'),
  en: writeIn(edition, 'en'),
})

function writeIn(edition: Edition, lang: Lang): RulesDocument {
  const t = rulesText[lang]
  const { charter } = edition.jury
  return {
    title: t.title,
    edition: edition.title[lang],
    preamble: [...text(edition.programme.about[lang]), list(edition.objectives, lang)],
    articles: articlesOf(edition, lang),
    annex: {
      id: 'charte',
      title: charter.title[lang],
      blocks: [
        ...text(t.charterVersion(versionName(charter.version, lang))),
        { kind: 'steps', items: charter.articles.map(it => it[lang]) },
      ],
    },
  }
}

/** A version named by its day is said as a day. */
const versionName = (version: string, lang: Lang): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(version) ? formatShortDay(lang, version) : version

/** The articles that every call has, what the edition adds to them, then its own, each after the one it names. */
function articlesOf(edition: Edition, lang: Lang): Article[] {
  const articles: Article[] = ARTICLES.map(id => {
    const { title, blocks } = WRITERS[id](edition, lang)
    const added = (edition.rules?.added ?? []).filter(({ to }) => to === id).flatMap(({ texts }) => texts)
    return { id, title, blocks: [...blocks, ...added.flatMap(it => text(it[lang]))] }
  })
  for (const { id, after, title, texts } of edition.rules?.articles ?? []) {
    const at = articles.findIndex(it => it.id === after)
    const own = { id, title: title[lang], blocks: texts.flatMap(it => text(it[lang])) }
    articles.splice(at < 0 ? articles.length : at + 1, 0, own)
  }
  return articles
}

const WRITERS: Record<ArticleId, (edition: Edition, lang: Lang) => Written> = {
  objet: purpose,
  defis: challenges,
  eligibilite: eligibility,
  candidater: applying,
  criteres: criteria,
  selection,
  resultats: results,
  contrat: contract,
  accompagnement: support,
  engagements: commitments,
  administration: hosts,
  general,
  donnees: personalData,
  versions,
}

function commitments({ commitments: all, labels }: Edition, lang: Lang): Written {
  const t = rulesText[lang]
  const blocks = [
    ...text(t.candidates),
    list(all.candidates, lang),
    ...text(t.fellows(labels.fellow[lang])),
    list(all.fellows, lang),
  ]
  return { title: t.commitments, blocks }
}

function hosts({ commitments: all, labels }: Edition, lang: Lang): Written {
  const t = rulesText[lang]
  return {
    title: t.hostsTitle(labels.host[lang]),
    blocks: [...text(t.hosts(labels.host[lang])), list(all.hosts, lang)],
  }
}

function general({ commitments: all }: Edition, lang: Lang): Written {
  return { title: rulesText[lang].general, blocks: [list(all.general, lang)] }
}

function personalData({ dataProtection: data }: Edition, lang: Lang): Written {
  const t = rulesText[lang]
  const contact = [data.email, ...(data.address ? [data.address] : [])].join(', ')
  const rows: [string, string][] = [
    [t.dataRows.purpose, data.purpose[lang]],
    [t.dataRows.readers, data.readers[lang]],
    [t.dataRows.basis, data.basis[lang]],
    [t.dataRows.kept, t.kept(data.retentionYears)],
    [t.dataRows.rights, data.rights[lang]],
    [t.dataRows.contact, `${contact}.${data.subject ? ` ${t.subject(data.subject[lang])}` : ''}`],
  ]
  return { title: t.data, blocks: [{ kind: 'pairs', rows }] }
}

function versions({ languages }: Edition, lang: Lang): Written {
  const t = rulesText[lang]
  return {
    title: t.versionsTitle,
    blocks: [...text(t.versionsBody), ...text(t.acceptance), ...text(languages.length > 1 && t.authoritative)],
  }
}
