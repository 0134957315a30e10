import { readFileSync } from 'node:fs'
import { cypherFolder } from '#server/queries/load-cypher'
import type { EngineName } from '#server/store/port'

/** The data definition statements of an engine, from `cypher/schema/`, comments left out. */
export function schemaStatements(engine: EngineName): string[] {
  const text = readFileSync(`${cypherFolder}schema/${engine}.cypher`, 'utf8')
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
