import { createServer } from 'node:net'
import { Neo4jRunError } from './error.mjs'

/** @param {number} port 0 asks for a free one @returns {Promise<number>} */
function listenOnce(port) {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen({ host: '127.0.0.1', port }, () => {
      const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => done(taken))
    })
  })
}

/** @param {number} port @returns {Promise<number>} the port, found free a moment ago */
export async function claimPort(port) {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Neo4jRunError(`The port must be a whole number from 0 to 65535, not ${port}.`)
  try {
    return await listenOnce(port)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    const reason = code === 'EADDRINUSE' ? 'is taken' : `cannot be opened (${code})`
    throw new Neo4jRunError(
      `Port ${port} ${reason}: stop what uses it, or choose another with --port (0 takes a free one).`,
    )
  }
}
