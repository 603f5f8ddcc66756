// Lengths that keep the project readable. Lines of code count; blank lines and comments do not.
import ts from 'typescript'
import { allSources, lineOf, report, type Source } from './sources.ts'
import { codeLines, parse, topFunctions } from './tokens.ts'

const LONGEST = { file: 200, handler: 10, verb: 30, rule: 15, page: 60 }

/** Files allowed to be longer, each with its reason. */
const exceptions: Record<string, string> = {
  'src/platform/db/schema.ts': 'generated from the database',
}

const CODE = /^(src|scripts|test|assets|bin)\/.*[.](ts|mjs|js)$/
const ROLES = 'index|rules|paths|schema|routes|team-routes|forms|store|queries|emails|jobs|pages|text[.](fr|en)'
const inRole = (roles: string) => new RegExp(`^src/features/[^/]+/(${roles})([.]ts$|/)`)
const isRules = inRole('rules')
const isPage = inRole('pages')
const isRoutes = inRole('routes|team-routes')
const hasRole = inRole(ROLES)

/** One sentence for each file or function that is too long. */
export function findLong(sources: Source[]): string[] {
  return sources.filter(({ path }) => CODE.test(path) && !exceptions[path]).flatMap(longParts)
}

function longParts(source: Source): string[] {
  const file = parse(source)
  const whole = codeLines(file, file)
  const tooLong = whole > LONGEST.file ? [`${source.path}: ${whole} lines of code, at most ${LONGEST.file}`] : []
  if (!source.path.startsWith('src/features/') || source.path.endsWith('.test.ts')) return tooLong
  if (isRoutes.test(source.path)) return [...tooLong, ...longHandlers(source, file)]
  const [kind, limit] = isRules.test(source.path)
    ? ['rule', LONGEST.rule]
    : isPage.test(source.path)
      ? ['page', LONGEST.page]
      : hasRole.test(source.path)
        ? ['function', Number.POSITIVE_INFINITY]
        : ['verb', LONGEST.verb]
  const functions = topFunctions(file).filter(it => it.exported)
  return [...tooLong, ...functions.flatMap(it => tell(source, file, it.node, `${kind} ${it.name}`, Number(limit)))]
}

/** A handler is whatever takes the request's context, which is called `c` everywhere. */
function longHandlers(source: Source, file: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isArrowFunction(node) || ts.isFunctionDeclaration(node)) && node.parameters[0]?.name.getText(file) === 'c')
      found.push(...tell(source, file, node, 'route handler', LONGEST.handler))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function tell(source: Source, file: ts.SourceFile, node: ts.Node, what: string, limit: number): string[] {
  const lines = codeLines(node, file)
  const place = `${source.path}:${lineOf(source.text, node.getStart(file))}`
  return lines > limit ? [`${place}: ${what} has ${lines} lines of code, at most ${limit}`] : []
}

if (import.meta.main) report(findLong(allSources()))
