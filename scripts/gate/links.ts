// Every relative link of the documents leads somewhere, and the index of decisions lists every decision.
import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { allSources, report, root, type Source } from './sources.ts'

/** One sentence for each link whose file is not there. `exists` takes a path from the root. */
export function findBrokenLinks(sources: Source[], exists: (path: string) => boolean): string[] {
  return sources
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(match => normalize(join(dirname(path), decodeURIComponent(match[1] ?? ''))))
        .filter(target => !exists(target))
        .map(target => `${path}: no file ${target}`),
    )
}

/** One sentence for each decision that the index forgets. */
export function findUnlistedDecisions(sources: Source[]): string[] {
  const index = sources.find(({ path }) => path === 'docs/decisions/README.md')?.text ?? ''
  return sources
    .map(({ path }) => /^docs\/decisions\/(\d{4}-.*[.]md)$/.exec(path)?.[1])
    .filter(name => name !== undefined && !index.includes(`(${name})`))
    .map(name => `docs/decisions/README.md: does not list ${name}`)
}

if (import.meta.main) {
  const sources = allSources()
  report([...findBrokenLinks(sources, path => existsSync(join(root, path))), ...findUnlistedDecisions(sources)])
}
