import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of question files. */
export const cypherFolder = fileURLToPath(new URL('../../cypher/', import.meta.url))

/** One `name:type` pair of a header; `nullable` when the type ends in `?`. */
interface HeaderField {
  name: string
  type: string
  nullable: boolean
}

/** A question file, read: its header, and the Cypher with comments of the header removed. */
export interface CypherFile {
  file: string
  question: string
  params: HeaderField[]
  returns: HeaderField[]
  text: string
}

const types = new Set(['string', 'integer', 'float', 'boolean', 'map', 'string[]', 'integer[]', 'map[]'])
const headerKeys = ['question', 'params', 'returns'] as const

/**
 * Reads one file of `cypher/`, for example `entities/find-by-id.cypher`.
 * Throws with the file's name when it is missing or its header is not the three promised lines.
 */
export function loadCypher(file: string): CypherFile {
  return parseCypher(file, readFileSync(new URL(file, `file://${cypherFolder}`), 'utf8'))
}

export function parseCypher(file: string, source: string): CypherFile {
  const lines = source.split('\n')
  const [question, params, returns] = headerKeys.map((key, index) => {
    const prefix = `// ${key}: `
    const line = lines[index] ?? ''
    if (!line.startsWith(prefix))
      throw new Error(`cypher/${file}: line ${index + 1} must start with "${prefix}"`)
    return line.slice(prefix.length).trim()
  }) as [string, string, string]
  const text = lines.slice(headerKeys.length).join('\n').trim()
  if (text === '') throw new Error(`cypher/${file}: no Cypher below the header`)
  return { file, question, params: parseFields(file, params), returns: parseFields(file, returns), text }
}

function parseFields(file: string, list: string): HeaderField[] {
  if (list === 'none') return []
  return list.split(',').map((part) => {
    const [name = '', rawType = ''] = part.trim().split(':')
    const nullable = rawType.endsWith('?')
    const type = nullable ? rawType.slice(0, -1) : rawType
    if (!/^[a-zA-Z]\w*$/.test(name) || !types.has(type)) {
      throw new Error(`cypher/${file}: header field "${part.trim()}" is not name:type`)
    }
    return { name, type, nullable }
  })
}

/** The `$names` a Cypher text uses, comments and strings aside. */
export function parameterNames(text: string): string[] {
  const code = text.replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''")
  return [...new Set([...code.matchAll(/\$(\w+)/g)].map((match) => match[1] as string))].sort()
}
