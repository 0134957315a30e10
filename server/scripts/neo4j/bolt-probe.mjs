import { connect } from 'node:net'

/**
 * Asks a Neo4j over Bolt whether it serves, with as little of the protocol as that takes: the handshake, HELLO,
 * LOGON and one `RETURN 1`. Written by hand so that `npm run neo4j` needs nothing but Node.
 * Source: https://neo4j.com/docs/bolt/current/ (handshake, messages, PackStream).
 */

const MAGIC = Buffer.from([0x60, 0x60, 0xb0, 0x17])
/** Bolt 5.8 down to 5.1, then three empty places. 5.1 is the first with LOGON. */
const VERSIONS = Buffer.from([0, 7, 8, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
const HELLO = 0x01
const RUN = 0x10
const PULL = 0x3f
const LOGON = 0x6a
const SUCCESS = 0x70
const RECORD = 0x71

/** @param {string} text */
function packString(text) {
  const bytes = Buffer.from(text, 'utf8')
  const size = Buffer.alloc(3)
  size[0] = 0xd1
  size.writeUInt16BE(bytes.length, 1)
  return Buffer.concat([size, bytes])
}

/** @param {unknown} value @returns {Buffer} */
function pack(value) {
  if (typeof value === 'string') return packString(value)
  if (typeof value === 'number') return Buffer.from([value & 0xff])
  const entries = Object.entries(/** @type {object} */ (value))
  return Buffer.concat([Buffer.from([0xa0 + entries.length]), ...entries.flat().map(pack)])
}

/** One message: a chunk of length, structure and fields, then the end mark. @param {number} tag @param {unknown[]} fields */
function message(tag, ...fields) {
  const body = Buffer.concat([Buffer.from([0xb0 + fields.length, tag]), ...fields.map(pack)])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(body.length)
  return Buffer.concat([length, body, Buffer.alloc(2)])
}

/** @param {string | undefined} user @param {string | undefined} password */
function conversation(user, password) {
  const auth = password ? { scheme: 'basic', principal: user, credentials: password } : { scheme: 'none' }
  const agent = { product: 'interplay/runner' }
  return Buffer.concat([
    message(HELLO, { user_agent: 'interplay/runner', bolt_agent: agent }),
    message(LOGON, auth),
    message(RUN, 'RETURN 1', {}, {}),
    message(PULL, { n: -1 }),
  ])
}

/** The tags of the whole messages in what has come so far. @param {Buffer} bytes */
function tags(bytes) {
  const found = []
  let at = 0
  let start = true
  while (at + 2 <= bytes.length) {
    const length = bytes.readUInt16BE(at)
    if (at + 2 + length > bytes.length) break
    if (length > 0 && start) found.push(bytes.readUInt8(at + 3))
    start = length === 0
    at += 2 + length
  }
  return found
}

/**
 * @param {number[]} answers tags in order
 * @returns {'ready' | 'unauthorised' | 'not-yet' | undefined} undefined while answers are missing
 */
function verdict(answers) {
  const replies = answers.filter((tag) => tag !== RECORD)
  const bad = replies.findIndex((tag) => tag !== SUCCESS)
  if (bad === 1) return 'unauthorised'
  if (bad >= 0) return 'not-yet'
  return replies.length >= 4 ? 'ready' : undefined
}

/**
 * @param {{ host: string, port: number, user?: string, password?: string, timeoutMs?: number }} target
 * @returns {Promise<'ready' | 'unauthorised' | 'not-yet'>}
 */
export function probeBolt({ host, port, user, password, timeoutMs = 5000 }) {
  return new Promise((done) => {
    const socket = connect({ host, port })
    const finish = (/** @type {'ready' | 'unauthorised' | 'not-yet'} */ answer) => {
      socket.destroy()
      done(answer)
    }
    let bytes = Buffer.alloc(0)
    let agreed = false
    socket.setTimeout(timeoutMs, () => finish('not-yet'))
    socket.on('error', () => finish('not-yet'))
    socket.on('close', () => finish('not-yet'))
    socket.on('connect', () => socket.write(Buffer.concat([MAGIC, VERSIONS])))
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk])
      if (!agreed) {
        if (bytes.length < 4) return
        if (bytes[3] !== 5) return finish('not-yet')
        agreed = true
        bytes = bytes.subarray(4)
        socket.write(conversation(user, password))
      }
      const answer = verdict(tags(bytes))
      if (answer) finish(answer)
    })
  })
}
