import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import '#server/app'
import '#seed/load-seed'
import { definedQueries } from '#server/queries/define-query'
import { cypherFolder, loadCypher, parameterNames, parseCypher } from '#server/queries/load-cypher'

const questionFiles = readdirSync(cypherFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher') && !file.startsWith('schema/'))
  .sort()

test('every question file is bound to the code exactly once', () => {
  expect(definedQueries.map(({ file }) => file).sort()).toEqual(questionFiles)
})

test.each(questionFiles)('%s: header and text agree', (file) => {
  const { params, text, question } = loadCypher(file)
  expect(params.map(({ name }) => name).sort()).toEqual(parameterNames(text))
  expect(question).toMatch(/\?$|\.$/)
})

test('no question needs a text of its own for one engine', () => {
  expect(questionFiles.filter((file) => /\.(neo4j|grafeo)\.cypher$/.test(file))).toEqual([])
})

test.each([
  ['// question: Why?\n// params: none\nRETURN 1', 'line 3'],
  ['// question: Why?\n// params: id:text\n// returns: none\nRETURN 1', 'id:text'],
  ['// question: Why?\n// params: none\n// returns: none\n', 'no Cypher'],
])('a header that is not as promised stops the start: %j', (source, message) => {
  expect(() => parseCypher('x.cypher', source)).toThrow(message)
})

test('parameters in strings and comments are none', () => {
  expect(parameterNames("MATCH (n) WHERE n.a = '$b' // $c\nRETURN $d")).toEqual(['d'])
})
