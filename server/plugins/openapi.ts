import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fp from 'fastify-plugin'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { withExamples } from './openapi-examples.ts'

const description = `
An open, explorable map of how organisations, their programmes and the strategies they serve fit together.

Every answer has \`meta\`: the data revision, the parameters as understood, what was cut or left out, and the
method with its citation. Errors are problem details (RFC 9457) that name each wrong field. Lists page by
cursor. Answers carry an ETag made from the revision and answer 304. Unknown parameters are refused by name.

**Counting rules.** A start counts from the first day of its precision, an end to its last day. A programme is
in force on a day when it is not planned, has started, and has not ended; without an end it is in force while
its status is active or beta, else within the period of its start. A programme counts for a part of a strategy
when it addresses that part or any below it, always once. \`asOf\` defaults to the day the data was read
wherever an answer counts; elsewhere its absence means all times.
`

export const openapiPlugin = fp(async (app, { version }: { version: string }) => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Interplay API',
        version,
        description,
        license: { name: 'Open Government Licence v3.0 and CC BY 4.0', url: '/about' },
      },
      tags: [
        { name: 'map', description: 'Entities, their claims, and how they hang together' },
        { name: 'strategies', description: 'Strategies, what covers them, and how they compare' },
        { name: 'analysis', description: 'Clusters, centrality and the network as a whole' },
        { name: 'about', description: 'What the map holds' },
        { name: 'health', description: 'For operators' },
      ],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => withExamples(jsonSchemaTransformObject(document)),
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true })
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
})
