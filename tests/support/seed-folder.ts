import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readSeed, seedFolder } from '#seed/read'
import type { Seed, SeedFile } from '#seed/schema'

/** A copy of the seed in a folder of its own, changed by `edit`; gone when the test ends. */
export function editedSeedFolder(edit: (seed: Seed) => void): string {
  const seed = readSeed()
  edit(seed)
  return writeSeedFolder(seed)
}

/** A copy of the seed with one file replaced by any text at all. */
export function seedFolderWith(file: SeedFile, text: string): string {
  const folder = writeSeedFolder(readSeed())
  writeFileSync(join(folder, `${file}.json`), text)
  return folder
}

export const seedFileText = (file: SeedFile) => readFileSync(join(seedFolder, `${file}.json`), 'utf8')

/** The record with this id, which the test takes for granted. */
export function recordOf<T extends { id: string }>(records: T[], id: string): T {
  const record = records.find((each) => each.id === id)
  if (!record) throw new Error(`the seed has no record "${id}"`)
  return record
}

function writeSeedFolder(seed: Seed): string {
  const folder = mkdtempSync(join(tmpdir(), 'interplay-seed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [file, records] of Object.entries(seed)) {
    writeFileSync(join(folder, `${file}.json`), JSON.stringify(records))
  }
  return folder
}
