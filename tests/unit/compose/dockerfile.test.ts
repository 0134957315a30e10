import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const file = (name: string) => new URL(`../../../${name}`, import.meta.url)
const instructions = readFileSync(file('Dockerfile'), 'utf8')
  .replaceAll('\\\n', '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const valuesOf = (word: string, lines = instructions) =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))
const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')))

it('builds in stages, on one image of a named version', () => {
  const stages = valuesOf('FROM').map((from) => from.split(' '))
  expect(stages.map(([image]) => image)).toEqual(Array(3).fill(`\${NODE_IMAGE}`))
  expect(stages.map(([, , name]) => name)).toEqual(['web', 'packages', undefined])
  expect(valuesOf('ARG')).toEqual([expect.stringMatching(/^NODE_IMAGE=node:\d+-\w+-slim$/)])
})

it('brings only production packages and built pages into the image that runs', () => {
  expect(valuesOf('RUN').some((command) => command.startsWith('npm ci --omit=dev'))).toBe(true)
  expect(valuesOf('COPY', last).filter((copy) => copy.startsWith('--from='))).toEqual([
    '--from=packages /app/node_modules node_modules',
    '--from=web /app/dist/web dist/web',
  ])
})

it('does not run as root', () => {
  expect(valuesOf('USER', last)).toEqual(['1000:1000'])
})

it('asks the server itself whether it is ready', () => {
  expect(valuesOf('HEALTHCHECK', last).join()).toContain('/health/ready')
})

it('starts a file that exists, so that signals reach the server', () => {
  const [command = ''] = valuesOf('CMD', last)
  const words: string[] = JSON.parse(command)
  expect(words[0]).toBe('node')
  expect(existsSync(file(words.at(-1) ?? ''))).toBe(true)
})

it('holds no secret', () => {
  expect(instructions.filter((line) => /PASSWORD|TOKEN|SECRET/i.test(line))).toEqual([])
})

it('copies only what .dockerignore lets through', () => {
  const allowed = readFileSync(file('.dockerignore'), 'utf8').match(/(?<=^!).+/gm) ?? []
  const copied = valuesOf('COPY')
    .filter((copy) => !copy.startsWith('--from='))
    .flatMap((copy) => copy.split(' ').slice(0, -1))
  for (const path of copied) expect(allowed).toContain(path.split('/')[0])
})
