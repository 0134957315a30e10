import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from '../neo4j/jars.mjs'
import { type Measured, type Missing, runForJson } from './contender.ts'
import { readIntegers } from './graph-files.ts'

/** The libraries measured against, pinned: another release has other figures. */
const packages = ['igraph==1.0.0', 'leidenalg==0.12.0', 'numpy']

const script = fileURLToPath(new URL('leiden.py', import.meta.url))

/** The Leiden of igraph and of leidenalg, each in a process of its own. */
export async function measurePython(folder: string, nodes: number): Promise<(Measured | Missing)[]> {
  const python = preparePython()
  const names = { igraph: 'igraph (PyPI, C)', leidenalg: 'leidenalg (PyPI, C++)' }
  const rows: (Measured | Missing)[] = []
  for (const [which, name] of Object.entries(names)) {
    if ('missing' in python) rows.push({ name, missing: python.missing })
    else rows.push(await measure(python.path, { which, name, folder, nodes }))
  }
  return rows
}

interface Run {
  which: string
  name: string
  folder: string
  nodes: number
}

async function measure(python: string, { which, name, folder, nodes }: Run): Promise<Measured> {
  const { time = 0, built = 0, memory } = await runForJson(python, [script, which, folder, String(nodes)])
  const note = `${(built / 1000).toFixed(1)} s of it builds the graph`
  return { name, time, note, memory, labels: readIntegers(join(folder, `${which}.bin`)) }
}

/** A Python with the libraries, kept beside the project's other downloads, or what is missing for one. */
function preparePython(): { path: string } | { missing: string } {
  const folder = join(cacheFolder(), 'bench-python')
  const path = join(folder, 'bin', 'python')
  if (existsSync(path) && succeeds(path, ['-c', 'import igraph, leidenalg, numpy'])) return { path }
  if (!succeeds('python3', ['-c', 'import venv, ensurepip']))
    return { missing: 'Python 3 with venv is needed (Debian: apt-get install python3-venv).' }
  console.log(`Installing ${packages.join(', ')} into ${folder} ...`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(cacheFolder(), { recursive: true })
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]
  if (succeeds('python3', ['-m', 'venv', folder]) && succeeds(path, install)) return { path }
  return { missing: `pip could not install ${packages.join(', ')}: is there a network?` }
}

const succeeds = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0
