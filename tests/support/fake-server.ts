import { createServer, type Server, type Socket } from 'node:net'

export interface FakeServer {
  port: number
  close(): Promise<void>
}

async function serve(handle: (socket: Socket) => void): Promise<FakeServer> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    handle(socket)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return {
    port,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

const text = (value: string) => Buffer.concat([Buffer.from([0xd0, value.length]), Buffer.from(value)])

/** A SUCCESS message with the name and version that a server gives itself. */
function success(agent: string): Buffer {
  const fields = Buffer.concat(['server', agent, 'connection_id', 'fake'].map(text))
  const body = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa2]), fields])
  return Buffer.concat([Buffer.from([body.length >> 8, body.length & 0xff]), body, Buffer.alloc(2)])
}

/** How many messages end in this piece: each ends with an empty chunk. Enough for the short ones of a driver. */
const countMessages = (bytes: Buffer) => bytes.toString('latin1').split('\0\0').length - 1

/** A server that agrees on Bolt 5.4 and answers every message with SUCCESS: enough to be asked who it is. */
export function serveBolt(agent: string): Promise<FakeServer> {
  return serve((socket) => {
    let agreed = false
    socket.on('data', (bytes) => {
      if (agreed) for (let left = countMessages(bytes); left > 0; left--) socket.write(success(agent))
      else socket.write(Buffer.from([0, 0, 4, 5]))
      agreed = true
    })
  })
}

/** A server with which no version of Bolt can be agreed on. */
export function serveOldBolt(): Promise<FakeServer> {
  return serve((socket) => socket.once('data', () => socket.write(Buffer.alloc(4))))
}

/** A server that answers with the bytes given, whatever it is asked. */
export function serveText(answer: string): Promise<FakeServer> {
  return serve((socket) => socket.once('data', () => socket.end(answer)))
}

/** A server that takes connections and never says a word. */
export function serveSilence(): Promise<FakeServer> {
  return serve(() => {})
}

/** A port at which nobody listens. */
export async function closedPort(): Promise<number> {
  const { port, close } = await serveSilence()
  await close()
  return port
}
