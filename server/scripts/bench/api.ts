import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Table, verdict } from './table.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** How fast a real server answers on the seed in its embedded store, over HTTP, and how much memory it holds. */
export async function benchApi(): Promise<Table> {
  const dataDir = mkdtempSync(join(tmpdir(), 'interplay-bench-'))
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      NEO4J_URI: '',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => server.once('close', resolve))
  try {
    return await measure(await addressOf(server), server.pid as number)
  } finally {
    server.kill()
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    server.stdout?.on('data', (chunk) => {
      output += chunk
      const found = /Interplay is at (http:\S+)/.exec(output)
      if (found?.[1]) resolve(found[1])
    })
    server.once('close', () => reject(new Error(`The server ended: ${output}`)))
  })
}

interface Named {
  id: string
  name: string
}

async function measure(address: string, pid: number): Promise<Table> {
  const ask = async (path: string) => {
    const answer = await fetch(`${address}/api/v1/${path}`)
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return answer.json()
  }
  const { nodes } = (await ask('graph')) as { nodes: Named[] }
  const questions = {
    entity: nodes.map(({ id }) => `entities/${id}`),
    neighbours: nodes.map(({ id }) => `entities/${id}/neighbours`),
    search: nodes.map(({ name }) => `search?q=${encodeURIComponent(name.slice(0, 200))}`),
  }
  const rows: string[][] = []
  const verdicts: string[] = []
  for (const [name, paths] of Object.entries(questions)) {
    const times = await timesOf(ask, paths)
    const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0
    rows.push([name, String(times.length), ...[0.5, 0.95, 1].map((share) => `${at(share).toFixed(1)} ms`)])
    verdicts.push(verdict(`${name} under 10 ms at the median`, at(0.5) < 10))
  }
  const memory = residentMemory(pid)
  if (memory !== undefined) verdicts.push(verdict(`server under 300 MB (${memory} MB)`, memory < 300))
  return {
    title: 'The API on the seed, embedded store, over HTTP: every entity once',
    head: ['', 'requests', 'median', 'p95', 'slowest'],
    rows,
    verdicts,
  }
}

/** Milliseconds of each request, one after another, sorted; a first round warms the server up. */
async function timesOf(ask: (path: string) => Promise<unknown>, paths: string[]): Promise<number[]> {
  for (const path of paths.slice(0, 50)) await ask(path)
  const times: number[] = []
  for (const path of paths) {
    const started = performance.now()
    await ask(path)
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)
}

/** Megabytes of RAM that a process holds; only Linux says. */
function residentMemory(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024)
}
