import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { BadConfiguration, loadConfig, variables } from './config.ts'

const production = {
  COHORTE_MODE: 'production',
  PUBLIC_URL: 'https://cohorte.example/',
  SMTP_URL: 'smtps://user:secret@mail.example',
  MAIL_FROM: 'Cohorte <cohorte@cohorte.example>',
}

const problemsOf = (env: Record<string, string>) => {
  try {
    loadConfig(env)
    return []
  } catch (fault) {
    assert.ok(fault instanceof BadConfiguration)
    return [...fault.problems]
  }
}

test('an empty environment is a demonstration on this machine alone', () => {
  const config = loadConfig({})
  assert.equal(config.mode, 'demonstration')
  assert.equal(config.host, '127.0.0.1')
  assert.equal(config.publicUrl, 'http://localhost:3000')
  assert.equal(config.databaseUrl, undefined)
  assert.equal(config.smtpUrl, undefined)
  assert.equal(config.preparedStatements, true)
  assert.equal(config.trustProxy, false)
})

test('the public address follows the port, and loses its final slash', () => {
  assert.equal(loadConfig({ PORT: '8080' }).publicUrl, 'http://localhost:8080')
  assert.equal(loadConfig(production).publicUrl, 'https://cohorte.example')
})

test('production says everything it lacks at once', () => {
  const problems = problemsOf({ COHORTE_MODE: 'production' })
  assert.deepEqual(
    problems.map(it => it.split(' ')[0]),
    ['PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM'],
  )
})

test('each wrong value is named with what it should be, and a secret is never repeated', () => {
  const problems = problemsOf({
    PORT: 'http',
    PUBLIC_URL: 'cohorte.example',
    TRUST_PROXY: 'true',
    CLAMD: 'localhost',
    MAIL_FROM: 'a@b.example\nBcc: c@d.example',
    DATABASE_URL: 'mysql://user:hunter2@host/db',
    SIGNING_KEY: 'hunter2',
  })
  assert.deepEqual(
    problems.map(it => it.split(':')[0]),
    ['PORT', 'PUBLIC_URL', 'DATABASE_URL', 'MAIL_FROM', 'CLAMD', 'SIGNING_KEY', 'TRUST_PROXY'],
  )
  assert.ok(!problems.join('\n').includes('hunter2'))
})

test('an empty value counts as absent', () => {
  assert.equal(loadConfig({ SMTP_URL: '', PORT: '' }).port, 3000)
  assert.ok(problemsOf({ ...production, SMTP_URL: '' })[0]?.startsWith('SMTP_URL is needed in production'))
})

test('the settings of the file store go together', () => {
  assert.match(problemsOf({ S3_ENDPOINT: 'https://s3.example' }).join(), /go together/)
  const all = { S3_ENDPOINT: 'https://s3.example', S3_BUCKET: 'b', S3_KEY: 'k', S3_SECRET: 's' }
  assert.equal(loadConfig(all).s3Region, 'us-east-1')
})

test('a signing key is read, also with its line ends written as \\n', () => {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  assert.equal(loadConfig({ SIGNING_KEY: pem }).signingKey, pem)
  assert.equal(loadConfig({ SIGNING_KEY: pem.replaceAll('\n', '\\n') }).signingKey, pem)
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  assert.match(problemsOf({ SIGNING_KEY: rsa.export({ type: 'pkcs8', format: 'pem' }).toString() }).join(), /Ed25519/)
})

test('every variable is described, and no two share a name', () => {
  const all = Object.values(variables)
  assert.equal(new Set(all.map(it => it.name)).size, all.length)
  for (const it of all) assert.ok(it.about.length > 10, it.name)
})
