import examples from './openapi-examples.json' with { type: 'json' }

interface Operation {
  operationId?: string
  responses?: Record<string, { content?: Record<string, { example?: unknown }> }>
}

/**
 * Puts a recorded answer beside the 200 response of each operation. The recordings are real answers on the
 * seed, shortened (`npm run openapi:examples`).
 */
export function withExamples<T extends { paths?: object }>(document: T): T {
  const recorded = examples as Record<string, unknown>
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(item as Record<string, Operation>)) {
      const content = operation.responses?.['200']?.content?.['application/json']
      const example = operation.operationId && recorded[operation.operationId]
      if (content && example) content.example = example
    }
  }
  return document
}
