import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLicences } from '../../scripts/gate/licences.ts'
import { findBrokenLinks, findUnlistedDecisions } from '../../scripts/gate/links.ts'
import { findEmptyNames, findWords } from '../../scripts/gate/words.ts'

// Put together here, or this very file would be refused.
const machine = ['', 'home', 'camille', 'cohorte'].join('/')
const registry = `https://${['registry', 'npmjs', 'org'].join('.')}/node`

test('a path of one machine is refused', () => {
  const text = `first\nsee ${machine}`
  assert.deepEqual(findWords([{ path: 'README.md', text }]), [
    `README.md:2: a path of one machine: ${machine.slice(0, 7)}`,
  ])
})

test('a package registry is refused', () => {
  assert.equal(findWords([{ path: 'package-lock.json', text: `"resolved": "${registry}"` }]).length, 1)
})

test('an address and a relative path are not paths of one machine', () => {
  const text = 'https://example.org/home/page and ./work/rules.md and src/root/x.ts'
  assert.deepEqual(findWords([{ path: 'README.md', text }]), [])
})

test('a name that says nothing is refused, whether file or folder', () => {
  const paths = ['src/utils/text.ts', 'src/platform/date-helper.ts', 'src/mail/service.ts', 'src/platform/services.ts']
  assert.deepEqual(
    findEmptyNames(paths).map(it => it.split(':')[0]),
    ['src/utils/text.ts', 'src/platform/date-helper.ts', 'src/mail/service.ts'],
  )
})

test('a runtime package with an unsuitable or unknown licence is refused, a development one is not asked', () => {
  const packages = {
    '': { license: 'EUPL-1.2' },
    'node_modules/good': { license: 'MIT' },
    'node_modules/choice': { license: '(GPL-3.0-only OR MIT)' },
    'node_modules/both': { license: 'MIT AND SSPL-1.0' },
    'node_modules/good/node_modules/silent': {},
    'node_modules/tool': { license: 'SSPL-1.0', dev: true },
  }
  assert.deepEqual(findLicences({ packages }), ['both: MIT AND SSPL-1.0', 'silent: no licence told'])
})

test('a link that leads nowhere is refused', () => {
  const text = '[a](docs/a.md) [b](docs/b.md#part) [c](https://example.org) [d](#here)'
  assert.deepEqual(
    findBrokenLinks([{ path: 'README.md', text }], path => path === 'docs/a.md'),
    ['README.md: no file docs/b.md'],
  )
})

test('links are read from the folder of their document', () => {
  const source = { path: 'docs/decisions/README.md', text: '[style](../../STYLE.md)' }
  assert.deepEqual(
    findBrokenLinks([source], path => path === 'STYLE.md'),
    [],
  )
})

test('a decision missing from the index is refused', () => {
  const sources = [
    { path: 'docs/decisions/README.md', text: '- [Slices](0002-slices.md)' },
    { path: 'docs/decisions/0002-slices.md', text: '' },
    { path: 'docs/decisions/0003-no-build.md', text: '' },
  ]
  assert.deepEqual(findUnlistedDecisions(sources), ['docs/decisions/README.md: does not list 0003-no-build.md'])
})
