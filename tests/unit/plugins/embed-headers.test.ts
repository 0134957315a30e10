import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, expect, test } from 'vitest'
import { securityPlugin } from '#server/plugins/security'
import { webPlugin } from '#server/plugins/web'
import { readSettings } from '#server/settings'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** The two plugins that decide it, with the settings an operator writes. */
async function serve(env: NodeJS.ProcessEnv = {}): Promise<FastifyInstance> {
  const root = mkdtempSync(join(tmpdir(), 'interplay-embed-'))
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Interplay</title>')
  const app = Fastify()
  const { embedOrigins } = readSettings(env)
  await app.register(securityPlugin, { requestsPerMinute: 0, embedOrigins })
  await app.register(webPlugin, { root })
  app.get('/api/v1/metadata', async () => ({}))
  closing.push(
    () => app.close(),
    () => rmSync(root, { recursive: true }),
  )
  return app
}

async function framing(app: FastifyInstance, url: string) {
  const { headers, statusCode } = await app.inject(url)
  expect(statusCode).toBe(200)
  const policy = String(headers['content-security-policy'])
  const ancestors = policy.split(';').filter((part) => part.startsWith('frame-ancestors'))
  expect(ancestors.length).toBe(1)
  return {
    ancestors: ancestors[0]?.replace('frame-ancestors ', ''),
    legacy: headers['x-frame-options'],
    policy,
  }
}

test('any site may show the embed page, and no other page', async () => {
  const app = await serve()
  for (const url of ['/embed', '/embed?sel=odi&controls=legend', '/embed/'])
    expect(await framing(app, url)).toMatchObject({ ancestors: '*', legacy: undefined })
  for (const url of ['/', '/about', '/embedded', '/gaps?view=/embed', '/api/v1/metadata'])
    expect(await framing(app, url)).toMatchObject({ ancestors: "'self'", legacy: 'SAMEORIGIN' })
})

test('an operator names the sites, or none', async () => {
  const some = await serve({ EMBED_ORIGINS: 'https://odi.example, https://*.gov.example:8443' })
  expect((await framing(some, '/embed')).ancestors).toBe(
    "'self' https://odi.example https://*.gov.example:8443",
  )
  const none = await serve({ EMBED_ORIGINS: 'none' })
  expect((await framing(none, '/embed')).ancestors).toBe("'self'")
})

test('beside who may frame it, the embed page is held as strictly as any other', async () => {
  const app = await serve()
  const rest = async (url: string) => (await framing(app, url)).policy.replace(/frame-ancestors [^;]*/, '')
  expect(await rest('/embed')).toBe(await rest('/'))
})

test.each([
  "*; script-src 'unsafe-inline'",
  'javascript:alert(1)',
  'example.org',
  '',
  '*,https://a.example',
  'https://a b',
])('EMBED_ORIGINS=%j is refused at start, in words', (value) => {
  expect(() => readSettings({ EMBED_ORIGINS: value })).toThrow(/EMBED_ORIGINS must be/)
})
