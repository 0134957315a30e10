import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

type Files = Record<string, string>

/** A temporary project with a space in its path, gone after the test. Returned with a separator at its end. */
export function makeFolder(files: Files = {}): string {
  const { folder, remove } = newFolder(files)
  onTestFinished(remove)
  return folder
}

/** The same for a whole file of tests: the caller removes it. */
export function newFolder(files: Files): { folder: string; remove: () => void } {
  const folder = `${mkdtempSync(join(tmpdir(), 'a project '))}/`
  writeFiles(folder, files)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}
