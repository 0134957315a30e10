import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from './hash.mjs'

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {boolean} [link]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {Record<string, LockedPackage>} Packages the key is the folder, `node_modules/vite`; the project is ''
 */

const stampFile = 'node_modules/.interplay-stamp'
const platform = `${process.platform}-${process.arch}`

/**
 * Whether `node_modules` is missing, half made or behind package-lock.json. What a plain `npm install` or
 * `npm ci` put there counts as well as what `npm start` did.
 *
 * @param {string} root
 */
export function dependenciesAreStale(root) {
  const [lockDigest, builtOn] = readStamp(root)
  if (builtOn !== undefined && builtOn !== platform) return true
  if (lockDigest === digestOf(root, ['package-lock.json'])) return false
  return !installedAsLocked(root)
}

/** @param {string} root */
export function stampDependencies(root) {
  try {
    writeFileSync(join(root, stampFile), `${digestOf(root, ['package-lock.json'])} ${platform}\n`)
  } catch {
    // A folder that cannot be written only costs the longer check next time.
  }
}

/** @param {string} root */
export function clearDependencyStamp(root) {
  rmSync(join(root, stampFile), { force: true })
}

/**
 * @param {string} root
 * @returns {string[]}
 */
function readStamp(root) {
  const path = join(root, stampFile)
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split(' ') : []
}

/** @param {string} root */
function installedAsLocked(root) {
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'))
  const wanted = readPackages(join(root, 'package-lock.json'))
  if (installed === undefined || wanted === undefined) return false
  return differingPackages(wanted, installed).length === 0 && allPresent(root, installed)
}

/**
 * @param {string} path
 * @returns {Packages | undefined} nothing when there is no such file or it is cut short
 */
export function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * The packages that are wanted and not installed, or in another version. Optional ones may be absent:
 * most are builds for other systems.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function differingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([folder, entry]) => folder !== '' && !entry.link && differs(entry, installed[folder]))
    .map(([folder]) => folder)
}

/**
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} here
 */
function differs(wanted, here) {
  if (here === undefined) return !wanted.optional && !wanted.devOptional
  return here.version !== wanted.version
}

/**
 * @param {string} root
 * @param {Packages} installed
 */
function allPresent(root, installed) {
  return Object.keys(installed).every((folder) => existsSync(join(root, folder, 'package.json')))
}
