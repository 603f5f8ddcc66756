// Words that have no place in the project, and names that say nothing.
import { allSources, lineOf, report, type Source } from './sources.ts'

const forbidden: [what: string, pattern: RegExp][] = [
  ['a path of one machine', /(?<![\w./:~}-])[/](work|root|home|Users)[/][\w.-]/g],
  ['a package registry', /registry[.]npmjs|registry[.]yarnpkg|npm[.]pkg[.]github|files[.]pythonhosted|\bpypi[.]org/g],
]

const EMPTY_NAME = /^(utils?|helpers?|common|manager|service)$/

/** One sentence for each forbidden word. */
export function findWords(sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    forbidden.flatMap(([what, pattern]) =>
      [...text.matchAll(pattern)].map(match => `${path}:${lineOf(text, match.index)}: ${what}: ${match[0].trim()}`),
    ),
  )
}

/** One sentence for each file or folder whose name says nothing. */
export function findEmptyNames(paths: string[]): string[] {
  return paths
    .filter(path => path.split('/').some(part => part.split(/[.-]/).some(word => EMPTY_NAME.test(word))))
    .map(path => `${path}: this name says nothing, name what it does`)
}

if (import.meta.main) {
  const sources = allSources()
  report([...findWords(sources), ...findEmptyNames(sources.map(it => it.path))])
}
