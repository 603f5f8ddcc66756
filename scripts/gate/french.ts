// French as printers set it, in every text module: the reader sees the difference, the author of a text rarely does.
import ts from 'typescript'
import { allSources, lineOf, report, type Source } from './sources.ts'
import { parse } from './tokens.ts'

/** Where the French of the product is written; a text of several lines, the usage of a command, is set in columns. */
export const isFrench = ({ path }: Source) => /^src\/.*\/text[.]fr([.]ts$|\/.*[.]ts$)/.test(path)

/** What a template puts in stands as this sign: neither letter, digit nor space. */
export const GAP = '\ufffc'

const faults: [says: string, pattern: RegExp][] = [
  ['a breakable space before a double sign', / [;:!?»]/g],
  ['no space before a double sign', /[\p{L}\p{N})\u2019…][;:!?»](?=[\s»)]|$)/gu],
  ['no unbreakable space after an opening quotation mark', /«(?![\u00a0\u202f])/g],
  ['a straight apostrophe', /\p{L}'(?=[\p{L}\ufffc])/gu],
  ['a middle dot inside a word', /\p{L}[·•‧](?=\p{L})/gu],
  ['two spaces', /^[^\n]* {2}[^\n]*$/g],
  ['three dots for an ellipsis', /[.]{3}/g],
  ['a breakable space inside a figure', /\d (?=\d{3}(?!\d))/g],
  ['a breakable space before a unit', /[\d\ufffc] (?=(?:€|%|h|Mo|ko)(?!\p{L}))/gu],
]

/** One sentence for each fault of typography in the French texts. */
export function findFrench(sources: Source[]): string[] {
  return sources
    .filter(isFrench)
    .flatMap(source =>
      textsOf(source).flatMap(({ text, position }) =>
        faults
          .filter(([, pattern]) => text.search(pattern) >= 0)
          .map(([says]) => `${source.path}:${lineOf(source.text, position)}: ${says}: ${text.replaceAll(GAP, '…')}`),
      ),
    )
}

/** The strings of a module as they are read: escapes resolved, templates whole, names of modules and types left out. */
export function textsOf(source: Source): { text: string; position: number }[] {
  const file = parse(source)
  const found: { text: string; position: number }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    const position = node.getStart(file)
    if (ts.isStringLiteralLike(node)) found.push({ text: node.text, position })
    if (ts.isTemplateExpression(node)) found.push({ text: wholeOf(node), position })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const wholeOf = ({ head, templateSpans }: ts.TemplateExpression) =>
  head.text + templateSpans.map(({ literal }) => GAP + literal.text).join('')

if (import.meta.main) report(findFrench(allSources()))
