// Lengths that keep the project readable. Lines of code count; blank lines and comments do not. A function is measured by its body.
import ts from 'typescript'
import { allSources, isTest, lineOf, report, type Source } from './sources.ts'
import { codeLines, parse, topFunctions } from './tokens.ts'

/** A test file may be longer than what it tests: its cases read one by one. */
const LONGEST = { file: 200, testFile: 300, handler: 10, verb: 30, rule: 15, page: 60 }

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
  const longest = isTest(source.path) ? LONGEST.testFile : LONGEST.file
  const tooLong = whole > longest ? [`${source.path}: ${whole} lines of code, at most ${longest}`] : []
  if (!source.path.startsWith('src/features/') || isTest(source.path)) return tooLong
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

const ANSWERS = /\bc[.](html|redirect|body|json|text|newResponse)\(/

/** A handler is what takes the request's context, called `c` everywhere, and answers. */
function longHandlers(source: Source, file: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isFunction = ts.isArrowFunction(node) || ts.isFunctionDeclaration(node)
    if (isFunction && node.parameters[0]?.name.getText(file) === 'c' && ANSWERS.test(node.getText(file)))
      found.push(...tell(source, file, node, 'a route handler', LONGEST.handler))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function tell(source: Source, file: ts.SourceFile, node: ts.FunctionLikeDeclaration, what: string, limit: number) {
  const { body } = node
  const lines = body && ts.isBlock(body) ? codeLines(body, file) - braces(body, file) : codeLines(body ?? node, file)
  const place = `${source.path}:${lineOf(source.text, node.getStart(file))}`
  return lines > limit ? [`${place}: the body of ${what} has ${lines} lines of code, at most ${limit}`] : []
}

/** The lines of a block that hold nothing but its braces. */
const braces = (block: ts.Block, file: ts.SourceFile) => {
  const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line
  const [first, last] = [block.statements[0], block.statements.at(-1)]
  if (!first || !last) return 0
  const above = lineAt(first.getStart(file)) > lineAt(block.getStart(file)) ? 1 : 0
  return above + (lineAt(last.getEnd()) < lineAt(block.getEnd() - 1) ? 1 : 0)
}

if (import.meta.main) report(findLong(allSources()))
