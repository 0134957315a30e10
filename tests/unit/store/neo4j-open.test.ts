import { afterEach, describe, expect, it } from 'vitest'
import { StoreUnavailable, StoreUnsupported } from '#server/store/errors'
import { openNeo4j } from '#server/store/neo4j'
import { checkVersion } from '#server/store/neo4j-version'
import {
  closedPort,
  type FakeServer,
  serveBolt,
  serveOldBolt,
  serveSilence,
  serveText,
} from '../../support/fake-server.ts'

describe('opening a Neo4j that cannot serve', () => {
  let server: FakeServer | undefined
  afterEach(async () => {
    await server?.close()
    server = undefined
  })

  const refusal = (uri: string): Promise<Error> =>
    openNeo4j({ uri, password: 'never-shown' }).then(
      () => new Error('it opened'),
      (error: Error) => error,
    )

  it.each(['bolt', 'neo4j', 'bolt+ssc', 'neo4j+ssc'])('says over %s that nothing answers', async (scheme) => {
    const port = await closedPort()
    const error = await refusal(`${scheme}://127.0.0.1:${port}`)
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect(error.message).toBe(
      `No Neo4j answers at ${scheme}://127.0.0.1:${port}: nothing listens on that port. Check that it is running and that NEO4J_URI is right.`,
    )
  })

  it('says so of a name that nobody has', async () => {
    const error = await refusal('bolt://nowhere.invalid:7687')
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect(error.message).toContain(
      'No Neo4j answers at bolt://nowhere.invalid:7687: the host name is not known.',
    )
  })

  it('gives up on a server that never says a word', async () => {
    server = await serveSilence()
    const error = await refusal(`bolt://127.0.0.1:${server.port}`)
    expect(error).toBeInstanceOf(StoreUnavailable)
  }, 20_000)

  it('tells a web server by its answer', async () => {
    server = await serveText('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    const error = await refusal(`bolt://127.0.0.1:${server.port}`)
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect(error.message).toContain(
      `No Neo4j answers at bolt://127.0.0.1:${server.port}: a web server answers there`,
    )
  })

  it.each(['Neo4j/4.4.40', 'Neo4j/5.25.1'])('refuses %s as too old', async (agent) => {
    server = await serveBolt(agent)
    const uri = `bolt://127.0.0.1:${server.port}`
    const error = await refusal(uri)
    expect(error).toBeInstanceOf(StoreUnsupported)
    expect(error.message).toBe(
      `Neo4j at ${uri} is version ${agent.slice(6)}: Interplay needs 5.26 or newer. Upgrade it, or point NEO4J_URI to another.`,
    )
  })

  it('refuses a server of another make', async () => {
    server = await serveBolt('Neo4j/v5.11.0 compatible graph database server - Memgraph')
    expect(await refusal(`bolt://127.0.0.1:${server.port}`)).toBeInstanceOf(StoreUnsupported)
  })

  it('refuses a server that speaks none of its protocols', async () => {
    server = await serveOldBolt()
    const error = await refusal(`bolt://127.0.0.1:${server.port}`)
    expect(error).toBeInstanceOf(StoreUnsupported)
    expect(error.message).toContain('Neo4j 5.26 or newer is needed')
  })

  it.each(['http://127.0.0.1:7474', 'localhost:7687', 'localhost', 'bolt+x://a', 'bolt://'])(
    'refuses the address %s and shows a right one',
    async (uri) => {
      const error = await refusal(uri)
      expect(error).toBeInstanceOf(StoreUnavailable)
      expect(error.message).toContain('neo4j://host:7687')
    },
  )

  it('refuses an address with a password in it, and does not print it', async () => {
    const error = await refusal('bolt://neo4j:secret@127.0.0.1:7687')
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect(error.message).toContain('NEO4J_PASSWORD')
    expect(error.message).not.toContain('secret')
  })

  it('refuses a query string that the driver would refuse', async () => {
    const error = await refusal('bolt://127.0.0.1:7687?region=eu')
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect(error.message).toContain('NEO4J_URI')
  })
})

describe('the version of a server', () => {
  it.each(['5.26.0', '5.26.28', '5.27-aura', '2025.01.0', '2026.08.1'])('takes %s', (version) => {
    expect(checkVersion(`Neo4j/${version}`, 'bolt://a')).toBe(version)
  })

  it.each(['Neo4j/5.25.9', 'Neo4j/4.4.0', 'Neo4j/3.5.35', 'Other/9.0', undefined])('refuses %s', (agent) => {
    expect(() => checkVersion(agent, 'bolt://a')).toThrow(StoreUnsupported)
  })
})
